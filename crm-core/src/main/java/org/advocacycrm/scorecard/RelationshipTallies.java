package org.advocacycrm.scorecard;

import java.util.List;

/** Exact counts of customers who came back, and of those who chose for themselves. */
public interface RelationshipTallies {

    List<TallyRow<WinBackTally>> winBack(TallyQuery query);

    List<TallyRow<OptInTally>> optIn(TallyQuery query);

    /** A contact belongs to the day it was made. */
    List<TallyRow<PreferenceMatchTally>> preferenceMatch(TallyQuery query);

    /** As above, whenever it was answered. */
    List<TallyRow<ContactResponseTally>> contactResponse(TallyQuery query);

    /** Invitations to surveys sent in the periods, whenever they were answered or came back. */
    List<TallyRow<InvitationTally>> invitations(TallyQuery query);
}
