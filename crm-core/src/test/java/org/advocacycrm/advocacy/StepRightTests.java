package org.advocacycrm.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepRightTests {

    private static final StepRight PUBLISHED = new StepRight(SegmentTable.PUBLISHED);

    @Test
    void asksForTheLeastThatMovesSomebodyOneToTheRight() {
        assertThat(step(evidence(8, 0, 0, false, false, null))).isEqualTo(evidence(8, 1, 0, false, false, null));
        assertThat(step(evidence(6, 0, 0, false, false, null))).isEqualTo(evidence(7, 0, 0, false, false, null));
        assertThat(step(evidence(null, 0, 0, false, false, 64.0))).isEqualTo(evidence(null, 0, 0, false, false, 70.0));
        assertThat(step(evidence(9, 1, 0, false, false, null))).isEqualTo(evidence(9, 2, 0, false, false, null));
        assertThat(step(evidence(5, 0, 0, false, true, null))).isEqualTo(evidence(5, 0, 0, false, false, null));
    }

    @Test
    void hasNothingToAskOfASuperAdvocate() {
        assertThat(PUBLISHED.from(evidence(10, 3, 0, false, false, null))).isEmpty();
    }

    @Test
    void followsATableThatWasChanged() {
        var changed = new ArrayList<>(SegmentTable.PUBLISHED.rules());
        changed.set(
                7,
                new SegmentRule(
                        "V2_8", AdvocacySegment.SUPPORTER, SegmentCondition.ALWAYS.likelihood(Range.atLeast(6))));

        assertThat(new StepRight(new SegmentTable(changed))
                        .from(evidence(5, 0, 0, false, false, null))
                        .map(SegmentDecision::evidence))
                .contains(evidence(6, 0, 0, false, false, null));
    }

    @Test
    void neverLeadsLeftAndNeverForgetsAnAnswer() {
        var random = new SplittableRandom(3);
        for (var i = 0; i < 500; i++) {
            var now = SegmentRuleTests.someEvidence(random);
            var segment = SegmentTable.PUBLISHED.decide(now).segment();
            PUBLISHED.from(now).ifPresent(step -> {
                assertThat(step.segment()).isGreaterThan(segment);
                assertThat(step).isEqualTo(SegmentTable.PUBLISHED.decide(step.evidence()));
                assertThat(now.likelihood() == null || step.evidence().likelihood() != null)
                        .isTrue();
            });
            var further = Arrays.stream(AdvocacySegment.values())
                    .filter(other -> other.compareTo(segment) > 0)
                    .toList();
            assertThat(PUBLISHED.from(now).map(SegmentDecision::segment))
                    .isEqualTo(further.stream().findFirst());
        }
    }

    private static SegmentEvidence step(SegmentEvidence now) {
        return PUBLISHED.from(now).orElseThrow().evidence();
    }

    private static SegmentEvidence evidence(
            @Nullable Integer likelihood,
            int promotions,
            int attacks,
            boolean openMajor,
            boolean leaving,
            @Nullable Double satisfaction) {
        return new SegmentEvidence(likelihood, promotions, attacks, openMajor, leaving, satisfaction);
    }
}
