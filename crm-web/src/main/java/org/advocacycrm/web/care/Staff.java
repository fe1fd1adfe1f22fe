package org.advocacycrm.web.care;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Those who can look after a customer, by name. */
@Component
record Staff(StaffAccounts accounts, MessageSource texts, Company company, Clock clock) {

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    /** Everybody who works here now, and whoever was chosen before; nobody first. */
    List<Choice> choices(@Nullable AccountId chosen, Locale language) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", texts.getMessage("care.nobody", null, language)));
        accounts.all().stream()
                .filter(account -> account.active() || account.id().equals(chosen))
                .forEach(account -> choices.add(new Choice(account.id().toString(), account.name())));
        return choices;
    }

    String name(@Nullable AccountId account, Locale language) {
        return Optional.ofNullable(account)
                .flatMap(accounts::of)
                .map(StaffAccount::name)
                .orElseGet(() -> texts.getMessage("care.nobody", null, language));
    }

    /** The name of whoever the audit log names so. */
    String name(String actor) {
        return EmailAddress.typed(actor)
                .flatMap(accounts::of)
                .map(StaffAccount::name)
                .orElse(actor);
    }

    Optional<AccountId> account(String actor) {
        return EmailAddress.typed(actor).flatMap(accounts::of).map(StaffAccount::id);
    }

    /** Somebody who works here, or nobody. */
    record Chosen(@Nullable AccountId account) {}

    /** Whom a form names: nobody for an empty field, nothing for somebody who does not work here. */
    Optional<Chosen> named(String field) {
        if (field.isBlank()) {
            return Optional.of(new Chosen(null));
        }
        return uuid(field)
                .map(AccountId::new)
                .filter(id -> accounts.of(id).filter(StaffAccount::active).isPresent())
                .map(Chosen::new);
    }

    static Optional<UUID> uuid(String field) {
        try {
            return Optional.of(UUID.fromString(field));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(field.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
