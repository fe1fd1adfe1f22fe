package org.advocacycrm.standing;

import static org.advocacycrm.standing.HistoryBuilder.NOON;
import static org.advocacycrm.standing.HistoryBuilder.someHistory;
import static org.assertj.core.api.Assertions.assertThat;

import org.advocacycrm.advocacy.SegmentEvidence;
import org.advocacycrm.feedback.FeedbackKind;
import org.junit.jupiter.api.Test;

class AdvocacyReadingTests {

    @Test
    void takesEvidenceFromAYearUpToTheInstant() {
        var evidence = read(someHistory()
                .recommended(3, 365)
                .recommended(9, -1)
                .referred(365)
                .referred(364)
                .mentioned(0.2, 364)
                .mentioned(0.9, 366));

        assertThat(evidence.likelihood()).isNull();
        assertThat(evidence.promotions()).isEqualTo(2);
    }

    @Test
    void takesTheLatestLikelihoodThatWasGiven() {
        assertThat(read(someHistory().recommended(3, 20).recommended(9, 10).skippedRecommendation(5))
                        .likelihood())
                .isEqualTo(9);
    }

    @Test
    void forgivesAnAttackThatWasTakenBack() {
        assertThat(read(someHistory().mentioned(-0.2, 20)).attacks()).isEqualTo(1);
        assertThat(read(someHistory().mentioned(-0.2, 20).mentioned(0.2, 10)).attacks())
                .isZero();
        assertThat(read(someHistory().mentioned(0.2, 20).mentioned(-0.2, 10)).attacks())
                .isEqualTo(1);
        assertThat(read(someHistory().mentioned(-0.19, 20).mentioned(0.19, 10))).isEqualTo(nothing());
    }

    @Test
    void mapsEveryScaleLinearly() {
        var evidence = read(someHistory()
                .answered(FeedbackKind.CES, 5, 5, null, 4)
                .answered(FeedbackKind.CES, 4, 5, null, 3)
                .answered(FeedbackKind.CES, 7, 7, null, 2)
                .answered(FeedbackKind.CES, 4, 7, null, 1));

        assertThat(evidence.satisfaction()).isEqualTo(81.25);
    }

    @Test
    void countsAComplaintAsLongAsItIsOpen() {
        assertThat(read(someHistory().majorComplaint(500, null)).openMajor()).isTrue();
        assertThat(read(someHistory().majorComplaint(50, -1)).openMajor()).isTrue();
        assertThat(read(someHistory().majorComplaint(50, 0)).openMajor()).isFalse();
        assertThat(read(someHistory().majorComplaint(-1, null)).openMajor()).isFalse();
    }

    private static SegmentEvidence read(HistoryBuilder history) {
        return new AdvocacyReading(history.build(), NOON).evidence(false);
    }

    private static SegmentEvidence nothing() {
        return new SegmentEvidence(null, 0, 0, false, false, null);
    }
}
