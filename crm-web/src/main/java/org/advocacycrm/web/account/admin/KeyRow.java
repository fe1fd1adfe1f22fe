package org.advocacycrm.web.account.admin;

import java.util.List;
import java.util.UUID;
import org.advocacycrm.account.key.ApiKey;
import org.advocacycrm.account.key.Scope;
import org.advocacycrm.web.account.ClockTimes;
import org.jspecify.annotations.Nullable;

/** An API key, ready to be listed. */
record KeyRow(
        UUID id,
        String name,
        String hint,
        List<Scope> scopes,
        String created,
        String createdBy,
        @Nullable String lastUsed,
        @Nullable String revoked) {

    static KeyRow of(ApiKey key, ClockTimes times) {
        var lastUsed = key.lastUsedAt();
        var revoked = key.revokedAt();
        return new KeyRow(
                key.id(),
                key.name(),
                key.hint() + "…",
                key.scopes().stream().sorted().toList(),
                times.momentOf(key.createdAt()),
                key.createdBy(),
                lastUsed == null ? null : times.momentOf(lastUsed),
                revoked == null ? null : times.momentOf(revoked));
    }
}
