package org.advocacycrm.engagement.level;

import static org.advocacycrm.engagement.level.EngagementLevel.ACTIVELY_DISENGAGED;
import static org.advocacycrm.engagement.level.EngagementLevel.ENGAGED;
import static org.advocacycrm.engagement.level.EngagementLevel.FULLY_ENGAGED;
import static org.advocacycrm.engagement.level.EngagementLevel.NOT_ENGAGED;
import static org.advocacycrm.standing.HistoryBuilder.NOON;
import static org.advocacycrm.standing.HistoryBuilder.someHistory;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.standing.HistoryBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LevelRuleTests {

    @Test
    void whoRecommendsTakesPartAndBuysIsFullyEngaged() {
        assertThat(level(someHistory().bought(10).recommended(9, 5).referred(20)))
                .isEqualTo(FULLY_ENGAGED);
        assertThat(level(someHistory()
                        .bought(10)
                        .recommended(9, 5)
                        .answered(FeedbackKind.CSAT, 4, 5, null, 8)
                        .answered(FeedbackKind.CSAT, 4, 5, null, 9)))
                .isEqualTo(FULLY_ENGAGED);
    }

    @Test
    void praiseAloneIsNotYetFullEngagement() {
        assertThat(level(someHistory().bought(10).recommended(10, 5))).isEqualTo(ENGAGED);
        assertThat(level(someHistory().recommended(10, 5))).isEqualTo(NOT_ENGAGED);
    }

    @Test
    void anAttackCountsMoreThanAnythingElse() {
        assertThat(level(
                        someHistory().bought(10).recommended(10, 5).referred(20).mentioned(-0.8, 3)))
                .isEqualTo(ACTIVELY_DISENGAGED);
        assertThat(level(someHistory()
                        .bought(10)
                        .recommended(10, 5)
                        .mentioned(-0.8, 3)
                        .mentioned(0.8, 1)))
                .as("taken back")
                .isEqualTo(FULLY_ENGAGED);
    }

    @Test
    void whoWaitsWithAMajorComplaintIsDisengagedUnlessSatisfied() {
        assertThat(level(someHistory().bought(10).majorComplaint(4, null))).isEqualTo(ACTIVELY_DISENGAGED);
        assertThat(level(someHistory().bought(10).majorComplaint(4, null).answered(FeedbackKind.CSAT, 5, 5, null, 2)))
                .isEqualTo(ENGAGED);
    }

    @Test
    void whatIsOlderThanAYearSaysNothing() {
        assertThat(level(someHistory().bought(366).recommended(10, 366).referred(366)))
                .isEqualTo(NOT_ENGAGED);
    }

    /** The same rules stated a second time, as questions one after the other. */
    @Test
    void agreesWithAnIndependentStatementOnRandomEvidence() {
        var random = new SplittableRandom(5);
        for (var round = 0; round < 20_000; round++) {
            var likelihood = random.nextInt(12);
            var satisfaction = random.nextInt(102);
            var evidence = new LevelEvidence(
                    likelihood == 11 ? null : likelihood,
                    satisfaction == 101 ? null : (double) satisfaction,
                    random.nextInt(5),
                    random.nextInt(2),
                    random.nextInt(8) == 0 ? 1 : 0,
                    random.nextInt(6) == 0,
                    random.nextInt(2));

            assertThat(LevelRule.decidingOn(evidence).level())
                    .as("%s", evidence)
                    .isEqualTo(expected(evidence));
        }
    }

    private static EngagementLevel expected(LevelEvidence evidence) {
        var likely = orElse(evidence.likelihood(), 5);
        var content = orElse(evidence.satisfaction(), -1);
        if (evidence.attacks() > 0 || likely <= 4 || (evidence.openMajor() && content < 50)) {
            return ACTIVELY_DISENGAGED;
        }
        var buys = evidence.bought() > 0;
        var promotes = evidence.promotions() > 0;
        if (likely >= 9 && (content < 0 || content >= 75) && (promotes || evidence.answers() >= 3) && buys) {
            return FULLY_ENGAGED;
        }
        return (likely >= 7 || content >= 70) && (buys || promotes) ? ENGAGED : NOT_ENGAGED;
    }

    private static double orElse(@Nullable Number number, double other) {
        return number == null ? other : number.doubleValue();
    }

    private static EngagementLevel level(HistoryBuilder history) {
        return LevelRule.decidingOn(LevelEvidence.of(history.build(), ZoneOffset.UTC, NOON))
                .level();
    }
}
