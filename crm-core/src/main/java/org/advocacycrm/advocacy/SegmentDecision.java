package org.advocacycrm.advocacy;

/** The segment of a customer, the rule that decided it and what it was decided on. */
public record SegmentDecision(SegmentRule rule, SegmentEvidence evidence) {

    /** Decides on evidence alone: what the customer was before has no say. */
    public static SegmentDecision on(SegmentEvidence evidence) {
        return new SegmentDecision(SegmentRule.decidingOn(evidence), evidence);
    }

    public AdvocacySegment segment() {
        return rule.segment();
    }
}
