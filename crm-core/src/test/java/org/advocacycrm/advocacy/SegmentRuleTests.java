package org.advocacycrm.advocacy;

import static org.advocacycrm.advocacy.AdvocacySegment.ADVOCATE;
import static org.advocacycrm.advocacy.AdvocacySegment.DEFECTOR;
import static org.advocacycrm.advocacy.AdvocacySegment.DISSENTER;
import static org.advocacycrm.advocacy.AdvocacySegment.NEUTRAL;
import static org.advocacycrm.advocacy.AdvocacySegment.SUPER_ADVOCATE;
import static org.advocacycrm.advocacy.AdvocacySegment.SUPPORTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentRuleTests {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            # r, promotions, attacks, openMajor, leaving, s, rule
            none, 0, 1, false, false, none, ATTACKS_IN_PUBLIC
            6,    0, 1, false, false, none, ATTACKS_IN_PUBLIC
            6,    0, 1, false, true,  none, ATTACKS_IN_PUBLIC
            7,    0, 1, false, false, none, MIGHT_RECOMMEND
            10,   0, 1, false, false, none, WOULD_SURELY_RECOMMEND
            3,    0, 0, true,  false, none, ANGRY_WITH_OPEN_COMPLAINT
            3,    0, 0, true,  true,  none, ANGRY_WITH_OPEN_COMPLAINT
            4,    0, 0, true,  false, none, WOULD_NOT_RECOMMEND
            none, 0, 0, true,  false, none, NOTHING_ELSE_MATCHED
            3,    0, 0, false, false, none, WOULD_NOT_RECOMMEND
            4,    0, 0, false, false, none, WOULD_NOT_RECOMMEND
            5,    0, 0, false, false, none, NOTHING_ELSE_MATCHED
            10,   5, 0, false, true,  100,  LEAVING
            none, 0, 0, false, true,  none, LEAVING
            9,    2, 0, false, false, none, PROMOTES_AGAIN_AND_AGAIN
            10,   2, 1, true,  false, none, PROMOTES_AGAIN_AND_AGAIN
            9,    1, 0, false, false, none, WOULD_SURELY_RECOMMEND
            9,    0, 0, false, false, none, WOULD_SURELY_RECOMMEND
            8,    2, 0, false, false, none, PROMOTES
            7,    1, 0, false, false, none, PROMOTES
            none, 1, 0, false, false, none, PROMOTES
            none, 9, 0, false, false, none, PROMOTES
            6,    1, 0, false, false, none, NOTHING_ELSE_MATCHED
            8,    0, 0, false, false, 10,   MIGHT_RECOMMEND
            7,    0, 0, false, false, none, MIGHT_RECOMMEND
            6,    0, 0, false, false, 100,  NOTHING_ELSE_MATCHED
            none, 0, 0, false, false, 70,   SATISFIED
            none, 0, 0, false, false, 69.9, NOTHING_ELSE_MATCHED
            none, 0, 0, false, false, none, NOTHING_ELSE_MATCHED
            """)
    void decidesEveryRowAndEveryBoundaryOfTheTable(
            @Nullable Integer likelihood,
            int promotions,
            int attacks,
            boolean openMajor,
            boolean leaving,
            @Nullable Double satisfaction,
            String expected) {
        var evidence = new SegmentEvidence(likelihood, promotions, attacks, openMajor, leaving, satisfaction);

        assertThat(SegmentTable.PUBLISHED.decide(evidence).rule().code()).isEqualTo(expected);
    }

    @Test
    void agreesWithTheTableAsItIsPublished() {
        var random = new SplittableRandom(20_261_121);

        for (var i = 0; i < 20_000; i++) {
            var evidence = someEvidence(random);

            assertThat(SegmentTable.PUBLISHED.decide(evidence).segment())
                    .as("%s", evidence)
                    .isEqualTo(published(evidence));
        }
    }

    @Test
    void refusesEvidenceThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SegmentEvidence(11, 0, 0, false, false, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new SegmentEvidence(null, -1, 0, false, false, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SegmentEvidence(null, 0, 0, false, false, Double.NaN));
    }

    static SegmentEvidence someEvidence(SplittableRandom random) {
        return new SegmentEvidence(
                random.nextInt(4) == 0 ? null : random.nextInt(11),
                random.nextInt(4),
                random.nextInt(3),
                random.nextInt(3) == 0,
                random.nextInt(4) == 0,
                random.nextBoolean() ? null : random.nextInt(0, 201) / 2.0);
    }

    /** The table once more, written down row by row from the published text and without the rules' code. */
    private static AdvocacySegment published(SegmentEvidence e) {
        var r = e.likelihood() == null ? -1 : e.likelihood();
        var none = r == -1;
        if ((e.attacks() >= 1 && r <= 6) || (!none && r <= 3 && e.openMajor())) {
            return DISSENTER;
        }
        if (e.leaving() || (!none && r <= 4)) {
            return DEFECTOR;
        }
        if (r >= 9 && e.promotions() >= 2) {
            return SUPER_ADVOCATE;
        }
        if (r >= 9 || (e.promotions() >= 1 && (none || r >= 7))) {
            return ADVOCATE;
        }
        var s = e.satisfaction() == null ? -1 : e.satisfaction();
        return r >= 7 || (none && s >= 70) ? SUPPORTER : NEUTRAL;
    }
}
