package org.advocacycrm.analytics.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.advocacycrm.health.HealthVersion;
import org.advocacycrm.standing.HealthBand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTests {

    @ParameterizedTest
    @CsvSource({
        "0, AT_RISK",
        "49.99, AT_RISK",
        "50, WATCH",
        "74.99, WATCH",
        "75, HEALTHY",
        "100, HEALTHY",
        "'', NOT_ENOUGH_DATA",
        "74 76.99, WATCH",
        "74 77, HEALTHY",
        "76 73.01, HEALTHY",
        "76 73, WATCH",
        "76 48, AT_RISK",
        "51 48.01, WATCH",
        "51 48, AT_RISK",
        "49 51.99, AT_RISK",
        "49 52, WATCH",
        "49 76, WATCH",
        "49 77, HEALTHY",
        "76 - 74, WATCH",
        "76 74 76 74 76, HEALTHY"
    })
    void changesOnlyWhenAScorePassesTheEdgeByTwoPoints(String scores, HealthBand expected) {
        var band = HealthBand.NOT_ENOUGH_DATA;
        for (var score : parsed(scores)) {
            band = Bands.next(band, score, HealthVersion.FIRST.rules().bands());
        }

        assertThat(band).isEqualTo(expected);
    }

    private static List<@Nullable Double> parsed(String scores) {
        return Arrays.stream(scores.split(" "))
                .<@Nullable Double>map(score -> score.isEmpty() || score.equals("-") ? null : Double.valueOf(score))
                .toList();
    }
}
