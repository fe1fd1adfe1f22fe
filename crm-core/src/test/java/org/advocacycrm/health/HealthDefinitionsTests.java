package org.advocacycrm.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HealthDefinitionsTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final HealthDefinitions two =
            HealthDefinitions.FIRST.adopting(HealthVersion.FIRST.rules(), "Try", "mara", NOON);

    @Test
    void hasAVersionFromTheBeginningOfTime() {
        assertThat(HealthDefinitions.FIRST.at(Instant.MIN)).isEqualTo(HealthVersion.FIRST);
        assertThat(HealthDefinitions.FIRST.current()).isEqualTo(HealthVersion.FIRST);
    }

    @Test
    void tellsEveryMomentByTheVersionThatHeldThen() {
        assertThat(two.at(NOON.minusNanos(1)).number()).isEqualTo(1);
        assertThat(two.at(NOON).number()).isEqualTo(2);
        assertThat(two.current().number()).isEqualTo(2);
    }

    @Test
    void findsAVersionByItsNumber() {
        assertThat(two.version(2)).contains(two.current());
        assertThat(two.version(0)).isEmpty();
        assertThat(two.version(3)).isEmpty();
    }

    @Test
    void adoptsInOrderEvenIfTheClockWasPutBack() {
        var third = two.adopting(HealthVersion.FIRST.rules(), "Back", "tom", NOON.minus(Duration.ofHours(1)));

        assertThat(third.current().adoptedAt()).isEqualTo(NOON);
        assertThat(third.at(NOON).number()).isEqualTo(3);
    }

    @Test
    void countsWithoutAGap() {
        assertThatThrownBy(() -> new HealthDefinitions(List.of(two.current())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HealthDefinitions(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
