package org.advocacycrm.web.scorecard.subscription;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;
import org.advocacycrm.subscription.Subscription;
import org.advocacycrm.subscription.SubscriptionRounds;
import org.advocacycrm.web.export.job.ExportDesk;
import org.advocacycrm.web.export.job.Wish;
import org.advocacycrm.web.frame.QueryText;

/** Orders the file of a subscription that is due, as long as there is somebody left who may have it. */
final class SubscriptionDispatch implements SubscriptionRounds.Dispatch {

    private static final String ACTOR = "system";

    private final ExportDesk desk;
    private final StaffAccounts accounts;
    private final Company company;
    private final Clock clock;

    SubscriptionDispatch(ExportDesk desk, StaffAccounts accounts, Company company, Clock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.company = company;
        this.clock = clock;
    }

    @Override
    public void send(Subscription subscription, Period period) {
        var wanted = subscription.recipients().stream()
                .flatMap(recipient -> accounts.of(recipient).stream())
                .anyMatch(Subscription::isFor);
        if (wanted) {
            var today = LocalDate.ofInstant(clock.instant(), company.zone());
            var query = SubscribedQuery.of(period, subscription.query(), today);
            var wish = new Wish(subscription.format(), QueryText.of(query.at("/")), ACTOR, Locale.ENGLISH);
            desk.order("scorecard", wish, subscription.id().value());
        }
    }
}
