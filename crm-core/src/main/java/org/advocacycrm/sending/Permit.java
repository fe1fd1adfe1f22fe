package org.advocacycrm.sending;

import org.advocacycrm.contact.ContactId;
import org.advocacycrm.mail.Exemption;

/** That one message may leave. Only the {@link Messenger} issues any. */
public final class Permit {

    private final String ground;

    private Permit(String ground) {
        this.ground = ground;
    }

    /** For a contact whose place is reserved. */
    static Permit of(ContactId reserved) {
        return new Permit(reserved.toString());
    }

    static Permit of(Exemption exemption) {
        return new Permit(exemption.name());
    }

    @Override
    public String toString() {
        return ground;
    }
}
