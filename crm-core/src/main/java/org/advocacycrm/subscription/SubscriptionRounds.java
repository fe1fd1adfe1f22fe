package org.advocacycrm.subscription;

import java.time.Clock;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;
import org.advocacycrm.shared.UnitOfWork;

/** Looks from time to time which subscriptions are due, and has each sent once, however many do so at once. */
public final class SubscriptionRounds {

    /** Has a subscription sent, as part of the unit of work it is called in. */
    public interface Dispatch {

        void send(Subscription subscription, Period period);
    }

    private final Subscriptions subscriptions;
    private final Dispatch dispatch;
    private final UnitOfWork unitOfWork;
    private final Company company;
    private final Clock clock;

    public SubscriptionRounds(
            Subscriptions subscriptions, Dispatch dispatch, UnitOfWork unitOfWork, Company company, Clock clock) {
        this.subscriptions = subscriptions;
        this.dispatch = dispatch;
        this.unitOfWork = unitOfWork;
        this.company = company;
        this.clock = clock;
    }

    public void go() {
        var now = clock.instant();
        subscriptions
                .all()
                .forEach(subscription -> subscription
                        .dueAt(now, company.zone())
                        .ifPresent(period -> unitOfWork.run(() -> sendOnce(subscription, period))));
    }

    private void sendOnce(Subscription subscription, Period period) {
        if (subscriptions.claim(subscription.id(), period.to())) {
            dispatch.send(subscription, period);
        }
    }
}
