package org.advocacycrm.web.scorecard.subscription;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.shared.Company;
import org.advocacycrm.subscription.RelativePeriod;
import org.advocacycrm.subscription.Subscription;
import org.advocacycrm.subscription.SubscriptionId;
import org.advocacycrm.subscription.Subscriptions;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.scorecard.query.PeriodChoice;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What people see of subscriptions and do with them. */
@Component
class SubscriptionPages {

    private final Subscriptions subscriptions;
    private final StaffAccounts accounts;
    private final AuditLog audit;
    private final MessageSource messages;
    private final Company company;
    private final Clock clock;

    SubscriptionPages(
            Subscriptions subscriptions,
            StaffAccounts accounts,
            AuditLog audit,
            MessageSource messages,
            Company company,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.accounts = accounts;
        this.audit = audit;
        this.messages = messages;
        this.company = company;
        this.clock = clock;
    }

    /** What the form offers. */
    record Choices(String scope, List<Choice> periods, List<Choice> formats, List<Choice> recipients) {}

    /** The reader's own subscriptions; administrators see all. */
    List<SubscriptionRow> rows(StaffMember reader, Locale language) {
        var shown = reader.may(Role.ADMIN) ? subscriptions.all() : subscriptions.concerning(reader.id());
        return shown.stream()
                .map(subscription -> row(subscription, reader, language))
                .toList();
    }

    Choices choices(SubscriptionForm form, Locale language) {
        var words = new ScorecardWords(messages, company, language);
        var kept = SubscribedQuery.kept(form.address(), today());
        var query = SubscribedQuery.of(RelativePeriod.LAST_MONTH.on(today()), kept, today());
        return new Choices(
                words.scope(query.filter()),
                Stream.of(RelativePeriod.values())
                        .map(period -> new Choice(
                                period.code(),
                                words.say("subscription.period." + period.code()),
                                words.say("subscription.next", next(period, language))))
                        .toList(),
                Stream.of("pdf", "xlsx", "csv", "json")
                        .map(format -> new Choice(format, words.say("export.format." + format)))
                        .toList(),
                accounts.all().stream()
                        .filter(Subscription::isFor)
                        .map(account -> new Choice(
                                account.id().toString(),
                                account.name(),
                                account.email().value()))
                        .toList());
    }

    boolean mayAllReceive(Set<UUID> recipients) {
        return recipients.stream()
                .allMatch(id -> accounts.of(new AccountId(id))
                        .filter(Subscription::isFor)
                        .isPresent());
    }

    void add(SubscriptionForm form, StaffMember reader) {
        var period = RelativePeriod.named(form.period()).orElseThrow();
        var subscription = new Subscription(
                new SubscriptionId(UUID.randomUUID()),
                reader.id(),
                period,
                SubscribedQuery.kept(form.address(), today()),
                form.format(),
                form.chosen().stream().map(AccountId::new).collect(Collectors.toUnmodifiableSet()),
                period.on(today()).to());
        subscriptions.add(subscription);
        record(reader, "subscription.added", subscription);
    }

    void leave(UUID id, StaffMember reader) {
        var subscription = find(id);
        subscriptions.leave(subscription.id(), reader.id());
        record(reader, "subscription.left", subscription);
    }

    void remove(UUID id, StaffMember reader) {
        var subscription = find(id);
        if (!mayRemove(subscription, reader)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        subscriptions.remove(subscription.id());
        record(reader, "subscription.removed", subscription);
    }

    private SubscriptionRow row(Subscription subscription, StaffMember reader, Locale language) {
        var words = new ScorecardWords(messages, company, language);
        var now = SubscribedQuery.of(subscription.period().on(today()), subscription.query(), today())
                .with(PeriodChoice.Relative.on(today(), subscription.period()));
        return new SubscriptionRow(
                subscription.id().toString(),
                words.say("subscription.period." + subscription.period().code()),
                words.scope(now.filter()),
                now.at("/staff/scorecard"),
                words.say("export.format." + subscription.format()),
                subscription.recipients().stream()
                        .flatMap(recipient -> accounts.of(recipient).stream())
                        .filter(Subscription::isFor)
                        .map(StaffAccount::name)
                        .sorted()
                        .collect(Collectors.joining(", ")),
                Dates.in(language, company.zone()).day(subscription.period().nextAfter(subscription.sentUntil())),
                subscription.recipients().contains(reader.id()),
                mayRemove(subscription, reader));
    }

    private String next(RelativePeriod period, Locale language) {
        return Dates.in(language, company.zone()).day(period.nextAfter(today())).text();
    }

    private static boolean mayRemove(Subscription subscription, StaffMember reader) {
        return subscription.owner().equals(reader.id()) || reader.may(Role.ADMIN);
    }

    private Subscription find(UUID id) {
        return subscriptions
                .of(new SubscriptionId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void record(StaffMember reader, String action, Subscription subscription) {
        audit.record(new AuditEntry(
                clock.instant(),
                reader.actor(),
                action,
                subscription.id().toString(),
                subscription.period().code() + " " + subscription.format() + " " + subscription.query()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }
}
