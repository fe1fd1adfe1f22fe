package org.advocacycrm.analytics.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples that the pages about metrics print. */
class WorkedExampleTests {

    @ParameterizedTest
    @EnumSource(Metric.class)
    void everyMetricHasAnExampleWithAValueOnSomethingCounted(Metric metric) {
        var example = metric.example();

        assertThat(example.value()).isNotNull();
        assertThat(example.n()).isPositive();
        assertThat(example.tally()).isNotEmpty();
    }

    @Test
    void areThoseOfTheDesign() {
        assertThat(valueOf(Metric.NPS)).isEqualTo(30.0);
        assertThat(valueOf(Metric.CHURN)).isEqualTo(0.05);
        assertThat(valueOf(Metric.SAME_CUSTOMER_SPEND)).isEqualTo(0.0, within(1e-12));
        assertThat(valueOf(Metric.CATTR)).isEqualTo(9.0);
        assertThat(valueOf(Metric.CONTACT_RESPONSE)).isEqualTo(0.23);
        assertThat(valueOf(Metric.RESPONSE_RATE)).isEqualTo(0.31);
        assertThat(Metric.CATTR.example().variants().get("working"))
                .isNotNull()
                .extracting(Reading::value)
                .isEqualTo(28.0);
        assertThat(Metric.CATTR.example().variants().get("wall"))
                .isNotNull()
                .extracting(Reading::value)
                .isEqualTo(164.0);
    }

    private static double valueOf(Metric metric) {
        return Objects.requireNonNull(metric.example().value());
    }
}
