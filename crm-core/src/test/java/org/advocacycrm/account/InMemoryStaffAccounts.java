package org.advocacycrm.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

public final class InMemoryStaffAccounts implements StaffAccounts {

    private final Map<AccountId, StaffAccount> accounts = new LinkedHashMap<>();

    @Override
    public Optional<StaffAccount> of(AccountId id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public Optional<StaffAccount> of(EmailAddress email) {
        return accounts.values().stream()
                .filter(account -> account.email().equals(email))
                .findFirst();
    }

    @Override
    public List<StaffAccount> all() {
        return accounts.values().stream()
                .sorted(Comparator.comparing(StaffAccount::name))
                .toList();
    }

    @Override
    public List<StaffAccount> lockedAdministrators() {
        return all().stream().filter(StaffAccount::administers).toList();
    }

    @Override
    public Optional<StaffAccount> add(String name, EmailAddress email, Role role) {
        if (of(email).isPresent()) {
            return Optional.empty();
        }
        var account = new StaffAccount(
                new AccountId(UUID.randomUUID()), name, email, role, null, true, null, new Revision(0));
        accounts.put(account.id(), account);
        return Optional.of(account);
    }

    @Override
    public void keep(StaffAccount account) {
        var stored = of(account.id()).orElseThrow();
        if (!stored.revision().equals(account.revision())) {
            throw new StaleRevision(account.id());
        }
        put(account, account.lastSignIn(), new Revision(account.revision().number() + 1));
    }

    @Override
    public void signedIn(AccountId id, Instant at) {
        var account = of(id).orElseThrow();
        put(account, at, account.revision());
    }

    private void put(StaffAccount account, @Nullable Instant lastSignIn, Revision revision) {
        accounts.put(
                account.id(),
                new StaffAccount(
                        account.id(),
                        account.name(),
                        account.email(),
                        account.role(),
                        account.passwordHash(),
                        account.active(),
                        lastSignIn,
                        revision));
    }
}
