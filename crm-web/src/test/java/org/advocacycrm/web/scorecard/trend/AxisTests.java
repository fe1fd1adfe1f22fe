package org.advocacycrm.web.scorecard.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AxisTests {

    @Test
    void labelsRoundValuesThatHoldEverything() {
        assertThat(Axis.between(-7, 42, 0, 100).ticks()).containsExactly(-20.0, 0.0, 20.0, 40.0, 60.0);
        assertThat(Axis.between(0.012, 0.081, 0, 100).ticks()).hasSizeBetween(3, 6);
        assertThat(Axis.between(5, 5, 0, 100).ticks()).hasSizeGreaterThan(1);
    }

    @Test
    void putsTheHighestOnTop() {
        var axis = Axis.between(0, 40, 10, 100);

        assertThat(axis.y(40)).isEqualTo(10);
        assertThat(axis.y(0)).isEqualTo(110);
    }
}
