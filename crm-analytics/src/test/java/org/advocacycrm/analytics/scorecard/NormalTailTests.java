package org.advocacycrm.analytics.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTailTests {

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "0.5, 0.617075077451974",
        "1, 0.317310507862914",
        "1.96, 0.0499957902964409",
        "2.99999, 0.0026998847015",
        "3, 0.00269979606326019",
        "5, 5.73303143758387e-7",
        "8, 1.24419211485436e-15",
        "-1, 0.317310507862914"
    })
    void agreesWithTheTables(double z, double p) {
        assertThat(NormalTail.twoSided(z)).isCloseTo(p, withinPercentage(1e-6));
    }
}
