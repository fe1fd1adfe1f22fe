package org.advocacycrm.scorecard;

/**
 * Invitations to surveys, and what became of them by now. Adds up over disjoint invitations.
 *
 * @param returned those that came back undelivered, and so could not be answered
 * @param answered those delivered that were answered
 */
public record InvitationTally(long sent, long returned, long answered) implements Tally<InvitationTally> {

    public static final InvitationTally NONE = new InvitationTally(0, 0, 0);

    @Override
    public InvitationTally plus(InvitationTally other) {
        return new InvitationTally(sent + other.sent, returned + other.returned, answered + other.answered);
    }

    public long delivered() {
        return sent - returned;
    }
}
