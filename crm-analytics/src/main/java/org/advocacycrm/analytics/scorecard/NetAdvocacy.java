package org.advocacycrm.analytics.scorecard;

import static org.advocacycrm.advocacy.AdvocacySegment.ADVOCATE;
import static org.advocacycrm.advocacy.AdvocacySegment.DEFECTOR;
import static org.advocacycrm.advocacy.AdvocacySegment.DISSENTER;
import static org.advocacycrm.advocacy.AdvocacySegment.NEUTRAL;
import static org.advocacycrm.advocacy.AdvocacySegment.SUPER_ADVOCATE;
import static org.advocacycrm.advocacy.AdvocacySegment.SUPPORTER;

import org.advocacycrm.scorecard.SegmentTally;

/** The customers that promote the company less those that oppose or leave it. */
final class NetAdvocacy {

    private NetAdvocacy() {}

    static Reading read(SegmentTally customers) {
        var estimate = Nps.estimate(
                customers.in(ADVOCATE) + customers.in(SUPER_ADVOCATE),
                customers.in(NEUTRAL) + customers.in(SUPPORTER),
                customers.in(DISSENTER) + customers.in(DEFECTOR));
        return Reading.of(customers.n(), estimate)
                .withTally("dissenters", customers.in(DISSENTER))
                .withTally("defectors", customers.in(DEFECTOR))
                .withTally("neutrals", customers.in(NEUTRAL))
                .withTally("supporters", customers.in(SUPPORTER))
                .withTally("advocates", customers.in(ADVOCATE))
                .withTally("superAdvocates", customers.in(SUPER_ADVOCATE));
    }
}
