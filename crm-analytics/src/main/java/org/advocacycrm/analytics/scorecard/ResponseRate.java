package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.InvitationTally;

/** The share of the invitations to surveys that were answered, of those that arrived. */
final class ResponseRate {

    private ResponseRate() {}

    static Reading read(InvitationTally invitations) {
        return Reading.of(invitations.delivered(), Estimate.share(invitations.answered(), invitations.delivered()))
                .withTally("sent", invitations.sent())
                .withTally("returned", invitations.returned())
                .withTally("answered", invitations.answered());
    }
}
