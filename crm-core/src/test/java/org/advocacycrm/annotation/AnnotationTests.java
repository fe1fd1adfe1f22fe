package org.advocacycrm.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Revision;
import org.junit.jupiter.api.Test;

class AnnotationTests {

    private static final MetricFilter FRANCE = MetricFilter.of(Dimension.COUNTRY, "FR");

    @Test
    void concernsEverybodyUnlessItTouchedSomeOnly() {
        assertThat(annotation(MetricFilter.EVERYTHING).concerns(FRANCE)).isTrue();
        assertThat(annotation(MetricFilter.EVERYTHING).concerns(MetricFilter.EVERYTHING))
                .isTrue();
    }

    @Test
    void concernsRowsThatMayBeAmongThoseItTouched() {
        var outage = annotation(FRANCE);

        assertThat(outage.concerns(MetricFilter.EVERYTHING)).isTrue();
        assertThat(outage.concerns(MetricFilter.of(Dimension.CHANNEL, "EMAIL"))).isTrue();
        assertThat(outage.concerns(MetricFilter.EVERYTHING.and(Dimension.COUNTRY, Set.of("DE", "FR"))))
                .isTrue();
        assertThat(outage.concerns(MetricFilter.of(Dimension.COUNTRY, "DE"))).isFalse();
    }

    private static Annotation annotation(MetricFilter filter) {
        return new Annotation(
                new AnnotationId(UUID.randomUUID()),
                LocalDate.of(2026, 5, 1),
                AnnotationKind.OUTAGE,
                "The network failed",
                filter,
                Revision.NEVER_STORED);
    }
}
