package org.advocacycrm.subscription;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.advocacycrm.account.AccountId;

public final class InMemorySubscriptions implements Subscriptions {

    private record Mail(SubscriptionId subscription, LocalDate until, AccountId recipient) {}

    private final Map<SubscriptionId, Subscription> subscriptions = new LinkedHashMap<>();
    private final Set<Mail> mails = new HashSet<>();

    @Override
    public void add(Subscription subscription) {
        subscriptions.put(subscription.id(), subscription);
    }

    @Override
    public Optional<Subscription> of(SubscriptionId id) {
        return Optional.ofNullable(subscriptions.get(id));
    }

    @Override
    public List<Subscription> all() {
        return List.copyOf(subscriptions.values());
    }

    @Override
    public List<Subscription> concerning(AccountId account) {
        return all().stream()
                .filter(each ->
                        each.owner().equals(account) || each.recipients().contains(account))
                .toList();
    }

    @Override
    public void remove(SubscriptionId id) {
        subscriptions.remove(id);
    }

    @Override
    public void leave(SubscriptionId id, AccountId recipient) {
        of(id).ifPresent(subscription -> {
            var left = new HashSet<>(subscription.recipients());
            left.remove(recipient);
            if (left.isEmpty()) {
                remove(id);
            } else {
                add(changed(subscription, left, subscription.sentUntil()));
            }
        });
    }

    @Override
    public boolean claim(SubscriptionId id, LocalDate until) {
        var due = of(id).filter(subscription -> subscription.sentUntil().isBefore(until));
        due.ifPresent(subscription -> add(changed(subscription, subscription.recipients(), until)));
        return due.isPresent();
    }

    @Override
    public boolean claimMail(SubscriptionId id, LocalDate until, AccountId recipient, Instant at) {
        return of(id).isPresent() && mails.add(new Mail(id, until, recipient));
    }

    private static Subscription changed(Subscription before, Set<AccountId> recipients, LocalDate sentUntil) {
        return new Subscription(
                before.id(), before.owner(), before.period(), before.query(), before.format(), recipients, sentUntil);
    }
}
