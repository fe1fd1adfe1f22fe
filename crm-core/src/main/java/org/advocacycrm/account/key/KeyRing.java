package org.advocacycrm.account.key;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.advocacycrm.account.token.Secret;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.shared.UnitOfWork;

/** Makes and revokes API keys and knows whom a key belongs to. */
public final class KeyRing {

    /** How the audit log names the key that the operator gave in the settings. */
    public static final String OPERATORS_KEY = "operator";

    private static final String PREFIX = "crm_";
    private static final int HINT_LENGTH = 8;
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    /** A program that showed a key which works. */
    public record Holder(String name, Set<Scope> scopes) {}

    private final ApiKeys keys;
    private final Optional<String> operatorsKeyHash;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final SecureRandom random;
    private final Clock clock;

    public KeyRing(
            ApiKeys keys,
            Optional<Secret> operatorsKey,
            AuditLog audit,
            UnitOfWork unitOfWork,
            SecureRandom random,
            Clock clock) {
        this.keys = keys;
        this.operatorsKeyHash = operatorsKey.map(Secret::hash);
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.random = random;
        this.clock = clock;
    }

    /** The secret of a new key: nobody will see it again. */
    public Secret make(String name, Set<Scope> scopes, EmailAddress by) {
        var secret = new Secret(PREFIX + Secret.drawnFrom(random).value());
        unitOfWork.run(() -> {
            keys.add(
                    name, scopes, secret.value().substring(0, HINT_LENGTH), secret.hash(), by.value(), clock.instant());
            record(by, "key.created", name, scopes);
        });
        return secret;
    }

    public boolean revoke(UUID id, EmailAddress by) {
        return unitOfWork.call(() -> {
            var revoked = keys.revoke(id, clock.instant());
            revoked.ifPresent(key -> record(by, "key.revoked", key.name(), key.scopes()));
            return revoked.isPresent();
        });
    }

    public List<ApiKey> all() {
        return keys.all();
    }

    public Optional<Holder> holderOf(String secret) {
        var hash = new Secret(secret).hash();
        if (operatorsKeyHash.filter(hash::equals).isPresent()) {
            return Optional.of(new Holder(OPERATORS_KEY, EnumSet.allOf(Scope.class)));
        }
        return keys.withHash(hash).filter(ApiKey::works).map(this::noted);
    }

    private Holder noted(ApiKey key) {
        var now = clock.instant();
        var lastUsed = key.lastUsedAt();
        if (lastUsed == null || lastUsed.plus(USE_IS_NOTED_EVERY).isBefore(now)) {
            keys.used(key.id(), now);
        }
        return new Holder(key.name(), key.scopes());
    }

    private void record(EmailAddress by, String action, String name, Set<Scope> scopes) {
        var rights = scopes.stream().sorted().map(Scope::name).toList();
        audit.record(new AuditEntry(clock.instant(), by.value(), action, name, String.join(", ", rights)));
    }
}
