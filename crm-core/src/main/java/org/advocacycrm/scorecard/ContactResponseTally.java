package org.advocacycrm.scorecard;

/**
 * Contacts made, and what customers answered to them by now. Adds up over disjoint contacts.
 *
 * @param answered those answered in whatever way; each counts once
 * @param linkOpened those whose link was followed; one contact may be answered in several ways
 */
public record ContactResponseTally(long contacts, long answered, long linkOpened, long replied, long accepted)
        implements Tally<ContactResponseTally> {

    public static final ContactResponseTally NONE = new ContactResponseTally(0, 0, 0, 0, 0);

    @Override
    public ContactResponseTally plus(ContactResponseTally other) {
        return new ContactResponseTally(
                contacts + other.contacts,
                answered + other.answered,
                linkOpened + other.linkOpened,
                replied + other.replied,
                accepted + other.accepted);
    }
}
