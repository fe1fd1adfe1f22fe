package org.advocacycrm.standing;

import java.time.LocalDate;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.advocacy.SegmentRule;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.jspecify.annotations.Nullable;

/**
 * The days from a change of where a customer stood to the next. What counts for a day is how things stood at its end.
 *
 * @param from the first day
 * @param to the first day after, absent while it lasts
 * @param stageRule the rule that decided the stage
 * @param segmentRule the rule that decided the segment
 * @param rulesVersion the version of the rules that decided when it began
 */
public record StandingSpell(
        LocalDate from, @Nullable LocalDate to, LifecycleRule stageRule, SegmentRule segmentRule, int rulesVersion) {

    public StandingSpell {
        if (to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("A spell lasts a day at least: from " + from + " to " + to);
        }
    }

    public LifecycleStage stage() {
        return stageRule.stage();
    }

    public AdvocacySegment segment() {
        return segmentRule.segment();
    }

    /** Whether it goes on as before, as far as the rules are concerned. */
    public boolean isLike(LifecycleRule stage, SegmentRule segment) {
        return stageRule == stage && segmentRule.code().equals(segment.code());
    }

    public StandingSpell until(LocalDate day) {
        return new StandingSpell(from, day, stageRule, segmentRule, rulesVersion);
    }
}
