package org.advocacycrm.web.account.portal;

import java.io.Serializable;
import java.time.Instant;
import org.advocacycrm.account.token.Secret;
import org.advocacycrm.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the browser that asked for a link remembers: nothing that depends on whether anybody has the address.
 *
 * @param challenge goes with the code of the last mail; absent when too many mails were asked for at once
 * @param againAt when a further mail may be asked for
 */
record PendingSignIn(String email, @Nullable String challenge, Instant againAt) implements Serializable {

    private static final long serialVersionUID = 1L;

    static PendingSignIn of(EmailAddress email, @Nullable Secret challenge, Instant againAt) {
        return new PendingSignIn(email.value(), challenge == null ? null : challenge.value(), againAt);
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }

    @Override
    public String toString() {
        return "pending sign-in";
    }
}
