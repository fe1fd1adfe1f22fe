package org.advocacycrm.ruleset;

import org.advocacycrm.advocacy.SegmentRule;
import org.advocacycrm.lifecycle.LifecycleRule;

/** What rules say about a standing that others decided. */
public record Redecision(KnownStanding known, LifecycleRule stage, SegmentRule segment) {

    /** Decides on the very evidence the standing was decided on. */
    public static Redecision of(KnownStanding known, Rules rules) {
        var stage = known.facts().decide(known.health(), rules.lifecycle());
        var evidence = known.evidence().leaving(stage.stage().isLeaving());
        return new Redecision(known, stage, rules.segments().decide(evidence).rule());
    }

    public boolean isAnotherRule() {
        return stage != known.stageRule() || !segment.code().equals(known.segmentRule());
    }
}
