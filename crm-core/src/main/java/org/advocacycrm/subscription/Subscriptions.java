package org.advocacycrm.subscription;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.account.AccountId;

/** All subscriptions, wherever they are kept. */
public interface Subscriptions {

    void add(Subscription subscription);

    Optional<Subscription> of(SubscriptionId id);

    /** All of them, in a fixed order. */
    List<Subscription> all();

    /** Those that somebody owns or gets. */
    List<Subscription> concerning(AccountId account);

    void remove(SubscriptionId id);

    /** Takes somebody off the recipients; a subscription without any ends. */
    void leave(SubscriptionId id, AccountId recipient);

    /**
     * Notes that the period that ends then is being sent.
     *
     * @return false if that, or a later one, has been noted already
     */
    boolean claim(SubscriptionId id, LocalDate until);

    /**
     * Notes that the recipient is mailed the period that ends then.
     *
     * @return false if that has been noted already
     */
    boolean claimMail(SubscriptionId id, LocalDate until, AccountId recipient, Instant at);
}
