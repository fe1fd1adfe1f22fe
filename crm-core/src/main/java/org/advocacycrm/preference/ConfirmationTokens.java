package org.advocacycrm.preference;

import java.time.Instant;
import java.util.Optional;

/** The secret links that were sent to confirm opt-ins; kept so that nobody who reads them here can use one. */
public interface ConfirmationTokens {

    /** Keeps the confirmation and returns the token that opens it, which is known nowhere else. */
    String issue(Confirmation confirmation);

    /** The confirmation that an unused token stands for, expired or not. */
    Optional<Confirmation> find(String token);

    /** Uses the token up; false if somebody was faster. */
    boolean use(String token, Instant at);
}
