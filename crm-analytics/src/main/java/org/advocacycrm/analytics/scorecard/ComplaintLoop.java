package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.ComplaintTally;

/** Whether complaints are acknowledged in time, closed with the customer told, and how soon. */
final class ComplaintLoop {

    private ComplaintLoop() {}

    static Reading read(ComplaintTally complaints) {
        var received = complaints.received();
        return Reading.of(complaints.due(), Estimate.share(complaints.acknowledged(), complaints.due()))
                .withTally("received", received)
                .withTally("due", complaints.due())
                .withTally("acknowledged", complaints.acknowledged())
                .withTally("closed", complaints.closed())
                .withTally("tellingKnown", complaints.tellingKnown())
                .withTally("told", complaints.told())
                .withFigure("maturing", received - complaints.due())
                .withFigure(
                        "medianHoursToClose",
                        TimeToResolution.hours(complaints.timesToClose().quantile(0.5)))
                .withVariant("closed", Reading.of(received, Estimate.share(complaints.closed(), received)))
                .withVariant("told", told(complaints));
    }

    /** Of all received but those closed without a word on whether the customer was told: nobody knows about them. */
    private static Reading told(ComplaintTally complaints) {
        if (complaints.tellingKnown() == 0) {
            return Reading.NO_DATA;
        }
        var known = complaints.received() - complaints.closed() + complaints.tellingKnown();
        return Reading.of(known, Estimate.share(complaints.told(), known));
    }
}
