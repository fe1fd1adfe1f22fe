package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.ContactResponseTally;

/** The share of the contacts made that customers have answered by now. */
final class ContactResponse {

    private ContactResponse() {}

    static Reading read(ContactResponseTally made) {
        return Reading.of(made.contacts(), Estimate.share(made.answered(), made.contacts()))
                .withTally("contacts", made.contacts())
                .withTally("answered", made.answered())
                .withTally("linkOpened", made.linkOpened())
                .withTally("replied", made.replied())
                .withTally("accepted", made.accepted());
    }
}
