package org.advocacycrm.web.account.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.advocacycrm.account.FirstAdministrator;
import org.advocacycrm.account.PasswordHashes;
import org.advocacycrm.account.Role;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.account.Weakness;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.web.settings.CrmSettings;
import org.advocacycrm.web.settings.DemoMode;
import org.advocacycrm.web.settings.UnusableSetting;
import org.springframework.stereotype.Component;

/** Sees to it that somebody can sign in, and says who. */
@Component
class FirstStart {

    private final FirstAdministrator first;
    private final StaffAccounts accounts;
    private final PasswordHashes hashes;
    private final DemoAccounts demoAccounts;
    private final DemoMode demo;
    private final CrmSettings settings;

    FirstStart(
            FirstAdministrator first,
            StaffAccounts accounts,
            PasswordHashes hashes,
            DemoAccounts demoAccounts,
            DemoMode demo,
            CrmSettings settings) {
        this.first = first;
        this.accounts = accounts;
        this.hashes = hashes;
        this.demoAccounts = demoAccounts;
        this.demo = demo;
        this.settings = settings;
    }

    /** What to tell the operator about ways in, line by line. */
    List<String> waysIn() {
        createNamedAdministrator();
        var lines = new ArrayList<String>();
        if (demo.on()) {
            lines.addAll(demoAccounts());
        }
        if (first.missing()) {
            var link = settings.addressOf("/setup/" + first.setUpToken().value());
            lines.add("Nobody can sign in yet. Open this link once, within a day, to create the first administrator:");
            lines.add("  " + link);
        }
        return lines;
    }

    private void createNamedAdministrator() {
        if (settings.adminEmail() == null || !first.missing()) {
            return;
        }
        var address = new EmailAddress(settings.adminEmail());
        var password = Objects.requireNonNull(settings.adminPassword());
        if (Weakness.of(password, address).isPresent()) {
            throw new UnusableSetting(
                    "CRM_ADMIN_PASSWORD is too easy to guess.",
                    "Give one of %d to %d characters that does not contain the address."
                            .formatted(Weakness.SHORTEST, Weakness.LONGEST));
        }
        first.provide("Administrator", address, Role.ADMIN, password);
    }

    private List<String> demoAccounts() {
        var lines = new ArrayList<String>();
        lines.add("Demo accounts (passwords kept in " + demoAccounts.file() + "):");
        demoAccounts.passwords().forEach((role, password) -> {
            var address = DemoAccounts.address(role);
            var account = accounts.of(address)
                    .or(() -> first.provide(DemoAccounts.name(role), address, role, password))
                    .flatMap(found -> accounts.of(found.id()));
            var known = account.map(found -> found.passwordHash())
                    .filter(hash -> hashes.matches(password, hash))
                    .isPresent();
            lines.add("  %-26s %s".formatted(address, known ? password : "(has a password of its own by now)"));
        });
        return lines;
    }
}
