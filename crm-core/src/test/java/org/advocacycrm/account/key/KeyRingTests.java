package org.advocacycrm.account.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.advocacycrm.account.AccountFakes;
import org.advocacycrm.account.MovableClock;
import org.advocacycrm.account.token.Secret;
import org.advocacycrm.mail.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyRingTests {

    private static final EmailAddress ADA = new EmailAddress("ada@example.com");
    private static final Secret OPERATORS = new Secret("a key that an operator made up for automation");

    private final MovableClock clock = new MovableClock();
    private final AccountFakes.Audit audit = new AccountFakes.Audit();
    private final InMemoryApiKeys keys = new InMemoryApiKeys();
    private final KeyRing ring =
            new KeyRing(keys, Optional.of(OPERATORS), audit, new AccountFakes.AtOnce(), new SecureRandom(), clock);

    @Test
    void knowsTheHolderOfAKeyAndWhatItMayDo() {
        var secret = ring.make("nightly", Set.of(Scope.IMPORT), ADA);

        assertThat(ring.holderOf(secret.value())).contains(new KeyRing.Holder("nightly", Set.of(Scope.IMPORT)));
        assertThat(secret.value()).startsWith("crm_").hasSize(47);
    }

    @Test
    void storesTheHashOnly() {
        var secret = ring.make("nightly", Set.of(Scope.IMPORT), ADA);

        assertThat(keys.hashes.values()).containsExactly(secret.hash());
        assertThat(secret.hash()).hasSize(64);
    }

    @Test
    void turnsARevokedKeyAway() {
        var secret = ring.make("nightly", Set.of(Scope.IMPORT), ADA);

        assertThat(ring.revoke(ring.all().getFirst().id(), ADA)).isTrue();
        assertThat(ring.holderOf(secret.value())).isEmpty();
        assertThat(ring.revoke(ring.all().getFirst().id(), ADA)).isFalse();
        assertThat(audit.actions()).containsExactly("key.created", "key.revoked");
    }

    @Test
    void givesTheOperatorsKeyAllRights() {
        assertThat(ring.holderOf(OPERATORS.value())).contains(new KeyRing.Holder("operator", Set.of(Scope.values())));
    }

    @Test
    void turnsAnUnknownKeyAway() {
        assertThat(ring.holderOf("crm_guessed")).isEmpty();
        assertThat(ring.holderOf("")).isEmpty();
    }

    @Test
    void notesTheLastUseOnceAMinute() {
        var secret = ring.make("nightly", Set.of(Scope.READ), ADA);
        var firstUse = clock.instant();
        ring.holderOf(secret.value());
        clock.advance(Duration.ofSeconds(59));
        ring.holderOf(secret.value());
        assertThat(ring.all().getFirst().lastUsedAt()).isEqualTo(firstUse);

        clock.advance(Duration.ofSeconds(2));
        ring.holderOf(secret.value());
        assertThat(ring.all().getFirst().lastUsedAt()).isEqualTo(clock.instant());
    }

    private static final class InMemoryApiKeys implements ApiKeys {

        private final Map<UUID, ApiKey> keys = new LinkedHashMap<>();
        private final Map<UUID, String> hashes = new LinkedHashMap<>();

        @Override
        public void add(String name, Set<Scope> scopes, String hint, String hash, String createdBy, Instant createdAt) {
            var id = UUID.randomUUID();
            keys.put(id, new ApiKey(id, name, scopes, hint, createdAt, createdBy, null, null));
            hashes.put(id, hash);
        }

        @Override
        public List<ApiKey> all() {
            return List.copyOf(keys.values()).reversed();
        }

        @Override
        public Optional<ApiKey> withHash(String hash) {
            return keys.values().stream()
                    .filter(key -> hash.equals(hashes.get(key.id())))
                    .findFirst();
        }

        @Override
        public Optional<ApiKey> revoke(UUID id, Instant at) {
            var key = Optional.ofNullable(keys.get(id)).filter(ApiKey::works);
            key.ifPresent(found -> keys.put(id, changed(found, found.lastUsedAt(), at)));
            return key;
        }

        @Override
        public void used(UUID id, Instant at) {
            keys.computeIfPresent(id, (same, key) -> changed(key, at, key.revokedAt()));
        }

        private static ApiKey changed(ApiKey key, @Nullable Instant lastUsedAt, @Nullable Instant revokedAt) {
            return new ApiKey(
                    key.id(),
                    key.name(),
                    key.scopes(),
                    key.hint(),
                    key.createdAt(),
                    key.createdBy(),
                    lastUsedAt,
                    revokedAt);
        }
    }
}
