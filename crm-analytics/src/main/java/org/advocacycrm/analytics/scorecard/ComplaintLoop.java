package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.ComplaintTally;

/** Whether complaints are acknowledged in time, and how soon they are closed. */
final class ComplaintLoop {

    private ComplaintLoop() {}

    static Reading read(ComplaintTally complaints) {
        var received = complaints.received();
        return Reading.of(complaints.due(), Estimate.share(complaints.acknowledged(), complaints.due()))
                .withTally("received", received)
                .withTally("due", complaints.due())
                .withTally("acknowledged", complaints.acknowledged())
                .withTally("closed", complaints.closed())
                .withFigure("maturing", received - complaints.due())
                .withFigure(
                        "medianHoursToClose",
                        TimeToResolution.hours(complaints.timesToClose().quantile(0.5)))
                .withVariant("closed", Reading.of(received, Estimate.share(complaints.closed(), received)));
    }
}
