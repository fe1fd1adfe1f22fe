package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.PreferenceMatchTally;

/** The share of the contacts made that the customers' preferences of those moments allowed. */
final class PreferenceMatch {

    private PreferenceMatch() {}

    static Reading read(PreferenceMatchTally contacts) {
        return Reading.of(contacts.reviewed(), Estimate.share(contacts.matched(), contacts.reviewed()))
                .withTally("contacts", contacts.reviewed())
                .withTally("matched", contacts.matched())
                .withTally("waiting", contacts.waiting());
    }
}
