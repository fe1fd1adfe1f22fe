package org.advocacycrm.web.scorecard.subscription;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.export.Export;
import org.advocacycrm.mail.Postman;
import org.advocacycrm.shared.Company;
import org.advocacycrm.subscription.Subscription;
import org.advocacycrm.subscription.SubscriptionId;
import org.advocacycrm.subscription.Subscriptions;
import org.advocacycrm.web.export.job.AfterExport;
import org.advocacycrm.web.frame.QueryText;
import org.advocacycrm.web.scorecard.query.Asked;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.springframework.stereotype.Component;

/** Mails the file of a subscription, once it is there, to every recipient who still may have it, and to each once. */
@Component
class SubscriptionMail implements AfterExport {

    private final Subscriptions subscriptions;
    private final StaffAccounts accounts;
    private final SubscriptionLetters letters;
    private final Postman postman;
    private final Company company;
    private final Clock clock;

    SubscriptionMail(
            Subscriptions subscriptions,
            StaffAccounts accounts,
            SubscriptionLetters letters,
            Postman postman,
            Company company,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.accounts = accounts;
        this.letters = letters;
        this.postman = postman;
        this.company = company;
        this.clock = clock;
    }

    @Override
    public void ready(Export export) {
        Optional.ofNullable(export.order().subscription())
                .map(SubscriptionId::new)
                .flatMap(subscriptions::of)
                .ifPresent(subscription -> mail(subscription, export));
    }

    private void mail(Subscription subscription, Export export) {
        var query = query(export);
        var letter = letters.about(export, query);
        subscription.recipients().stream()
                .flatMap(recipient -> accounts.of(recipient).stream())
                .filter(Subscription::isFor)
                .filter(account -> isFirst(subscription, query, account))
                .forEach(account -> postman.send(letter.to(account)));
    }

    private boolean isFirst(Subscription subscription, ScorecardQuery query, StaffAccount account) {
        return subscriptions.claimMail(subscription.id(), query.period().to(), account.id(), clock.instant());
    }

    private ScorecardQuery query(Export export) {
        var today = LocalDate.ofInstant(clock.instant(), company.zone());
        return Asked.by(QueryText.parse(export.order().query()), today, Set.of())
                .query();
    }
}
