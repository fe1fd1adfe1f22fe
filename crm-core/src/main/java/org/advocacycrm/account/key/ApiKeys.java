package org.advocacycrm.account.key;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The API keys that were ever made. */
public interface ApiKeys {

    void add(String name, Set<Scope> scopes, String hint, String hash, String createdBy, Instant createdAt);

    /** All of them, the newest first. */
    List<ApiKey> all();

    Optional<ApiKey> withHash(String hash);

    /** Returns the key that works no more; nothing when it did not before. */
    Optional<ApiKey> revoke(UUID id, Instant at);

    void used(UUID id, Instant at);
}
