package org.advocacycrm.account.key;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows to be let in, as far as it is stored.
 *
 * @param hint the first characters of the secret, for people to tell their keys apart
 * @param createdBy address of the administrator who made it
 */
public record ApiKey(
        UUID id,
        String name,
        Set<Scope> scopes,
        String hint,
        Instant createdAt,
        String createdBy,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    public ApiKey {
        scopes = Set.copyOf(scopes);
    }

    public boolean works() {
        return revokedAt == null;
    }
}
