package org.advocacycrm.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleRuleTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # active, ended, interested, purchases, renewals, quiet, usual, running, lost, returned, major, health, rule, stage
            -,   false, false, 0, 0, -,   180, false, false, -,   false, -,    NO_SIGN_OF_INTEREST,  SUSPECT
            -,   false, true,  0, 0, -,   180, false, false, -,   true,  10,   SHOWED_INTEREST,      PROSPECT
            0,   false, false, 0, 0, -,   180, false, false, -,   false, -,    FIRST_YEAR,           CUSTOMER
            364, false, true,  1, 0, 180, 180, false, false, -,   false, 50,   FIRST_YEAR,           CUSTOMER
            365, false, true,  1, 0, 180, 180, false, false, -,   false, 50,   ACTIVE_FOR_A_YEAR,    RETAINED
            10,  false, true,  2, 0, 1,   180, false, false, -,   false, -,    BOUGHT_AGAIN,         RETAINED
            10,  false, true,  0, 1, -,   180, true,  false, -,   false, -,    CONTRACT_RENEWED,     RETAINED
            400, false, true,  1, 0, 181, 180, false, false, -,   false, -,    PURCHASE_OVERDUE,     AT_RISK
            400, false, true,  1, 0, 181, 180, true,  false, -,   false, -,    ACTIVE_FOR_A_YEAR,    RETAINED
            400, false, true,  5, 0, 9,   8,   false, false, -,   false, -,    PURCHASE_OVERDUE,     AT_RISK
            400, false, true,  5, 0, 9,   8,   false, false, -,   false, 49.9, HEALTH_LOW,           AT_RISK
            400, false, true,  5, 0, 9,   9,   false, true,  -,   false, 49.9, CONTRACT_LOST,        AT_RISK
            400, false, true,  5, 0, 9,   9,   false, true,  -,   true,  49.9, MAJOR_COMPLAINT_OPEN, AT_RISK
            400, true,  true,  5, 0, 9,   9,   false, true,  -,   true,  49.9, RELATIONSHIP_ENDED,   DEFECTED
            900, false, true,  5, 0, 9,   9,   false, false, 364, false, 80,   WON_BACK,             RECOVERED
            900, false, true,  5, 0, 9,   9,   false, false, 365, false, 80,   BOUGHT_AGAIN,         RETAINED
            """)
    void derivesTheStage(
            @Nullable Long daysActive,
            boolean ended,
            boolean interested,
            int purchaseDays,
            int renewals,
            @Nullable Long daysSincePurchase,
            long usualGapDays,
            boolean contractRunning,
            boolean contractLost,
            @Nullable Long daysSinceReturn,
            boolean openMajorComplaint,
            @Nullable Double health,
            LifecycleRule expected,
            LifecycleStage stage) {
        var rule = LifecycleRule.decidingOn(
                new LifecycleEvidence(
                        daysActive,
                        ended,
                        interested,
                        purchaseDays,
                        renewals,
                        daysSincePurchase,
                        usualGapDays,
                        contractRunning,
                        contractLost,
                        daysSinceReturn,
                        openMajorComplaint,
                        health),
                LifecycleSettings.PUBLISHED);

        assertThat(rule).isEqualTo(expected);
        assertThat(rule.stage()).isEqualTo(stage);
    }

    @Test
    void agreesWithTheStagesAsTheyArePublished() {
        var random = new SplittableRandom(20_261_122);
        for (var i = 0; i < 20_000; i++) {
            var evidence = someEvidence(random);

            assertThat(LifecycleRule.decidingOn(evidence, LifecycleSettings.PUBLISHED)
                            .stage())
                    .as("%s", evidence)
                    .isEqualTo(published(evidence));
        }
    }

    private static LifecycleEvidence someEvidence(SplittableRandom random) {
        var bought = random.nextInt(4);
        return new LifecycleEvidence(
                random.nextInt(5) == 0 ? null : random.nextLong(730),
                random.nextInt(5) == 0,
                random.nextBoolean(),
                bought,
                random.nextInt(3) == 0 ? 1 : 0,
                bought == 0 ? null : random.nextLong(400),
                random.nextLong(20, 200),
                random.nextInt(3) == 0,
                random.nextInt(6) == 0,
                random.nextInt(4) == 0 ? random.nextLong(730) : null,
                random.nextInt(6) == 0,
                random.nextBoolean() ? random.nextInt(0, 1001) / 10.0 : null);
    }

    /** The stages once more, written down from the published text: what makes somebody each of them, worst first. */
    private static LifecycleStage published(LifecycleEvidence e) {
        if (e.daysActive() == null) {
            return e.interested() ? LifecycleStage.PROSPECT : LifecycleStage.SUSPECT;
        }
        if (e.ended()) {
            return LifecycleStage.DEFECTED;
        }
        var silent = e.daysSincePurchase() != null && e.daysSincePurchase() > e.usualGapDays();
        var unhealthy = e.health() != null && e.health() < 50;
        if (e.openMajorComplaint() || e.contractLost() || unhealthy || (silent && !e.contractRunning())) {
            return LifecycleStage.AT_RISK;
        }
        if (e.daysSinceReturn() != null && e.daysSinceReturn() <= 364) {
            return LifecycleStage.RECOVERED;
        }
        var loyal = e.renewals() > 0 || e.purchaseDays() > 1 || e.daysActive() > 364;
        return loyal ? LifecycleStage.RETAINED : LifecycleStage.CUSTOMER;
    }
}
