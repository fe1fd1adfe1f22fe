package org.advocacycrm.account.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A token as it is stored: good for one use by its holder, for the sake of the subject. */
public record OneTimeToken(
        String subject, Instant expiresAt, @Nullable Instant usedAt) {

    public boolean usableAt(Instant moment) {
        return usedAt == null && moment.isBefore(expiresAt);
    }
}
