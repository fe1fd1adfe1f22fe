package org.advocacycrm.advocacy;

/** The segment of a customer, the rule that decided it and what it was decided on. */
public record SegmentDecision(SegmentRule rule, SegmentEvidence evidence) {

    public AdvocacySegment segment() {
        return rule.segment();
    }
}
