package org.advocacycrm.mail;

import org.advocacycrm.mail.Letter.Audience;

/** The letters that leave without a contact decision, all of them. */
public enum Exemption {
    /** About an account of somebody who works for the company: invitations, new passwords, subscriptions. */
    STAFF_ACCOUNT(Audience.STAFF),
    /** The link somebody asked for a moment ago to sign in; whoever could not get it could change no preference. */
    SIGN_IN_LINK(Audience.CUSTOMER),
    /** That everything asked for was erased; by then there is nobody left to decide about. */
    ERASED(Audience.CUSTOMER);

    private final Audience audience;

    Exemption(Audience audience) {
        this.audience = audience;
    }

    Audience audience() {
        return audience;
    }
}
