package org.advocacycrm.web.customer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.contact.ContactSimulator;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.CustomerProfile;
import org.advocacycrm.preference.PreferenceWords;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Sentences;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts everything about one customer into words. */
@Component
class ProfilePages {

    private final CustomerDirectory directory;
    private final Account.Finder accounts;
    private final TimelinePart timeline;
    private final CustomerPanels panels;
    private final Preferences preferences;
    private final ContactSimulator simulator;
    private final MessageSource texts;
    private final Company company;
    private final Clock clock;

    ProfilePages(
            CustomerDirectory directory,
            Account.Finder accounts,
            TimelinePart timeline,
            CustomerPanels panels,
            Preferences preferences,
            ContactSimulator simulator,
            MessageSource texts,
            Company company,
            Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.timeline = timeline;
        this.panels = panels;
        this.preferences = preferences;
        this.simulator = simulator;
        this.texts = texts;
        this.company = company;
        this.clock = clock;
    }

    Optional<ProfilePage> of(
            CustomerId customer, @Nullable String show, @Nullable Instant before, String actor, Locale language) {
        return directory.profile(customer).map(profile -> page(profile, show, before, actor, language));
    }

    static String address(CustomerId customer, String tab) {
        var path = CustomerListController.PATH + "/" + customer;
        return tab.equals("all") ? path : path + "?show=" + tab;
    }

    private ProfilePage page(
            CustomerProfile profile, @Nullable String show, @Nullable Instant before, String actor, Locale language) {
        var words = new Words(texts, language, company.zone());
        var line = profile.line();
        var account = accounts.of(profile);
        var asOf = account.map(Account::asOf).orElseGet(clock::instant);
        var view = new CustomerInView(line.id(), asOf, actor, language, company.zone());
        return new ProfilePage(
                line.id().toString(),
                line.name(),
                words.name("kind", line.kind()),
                line.tier() == null ? "" : words.say("profile.tier", words.name("tier", line.tier())),
                account.map(found -> assessment(found, words)).orElse(null),
                new ReachWords(words).of(simulator.now(line.id())),
                preferences(line.id(), asOf, language),
                panels.of(view, account.isPresent()),
                timeline.of(view, account.isPresent(), show, before));
    }

    ProfilePage.Assessment assessment(Account account, Words words) {
        var health = new HealthWords(account, words);
        return new ProfilePage.Assessment(
                account.standing().segment().segment(),
                words.name("stage", account.standing().stage().stage()),
                words.name("stage-rule", account.standing().stage()),
                renewal(account, words),
                health.card(),
                health.areas(),
                new NextSteps(account, words).steps(),
                new SegmentWords(account, words).card());
    }

    private @Nullable String renewal(Account account, Words words) {
        var due = account.standing().renewalDue();
        if (due == null) {
            return null;
        }
        var days = ChronoUnit.DAYS.between(LocalDate.ofInstant(account.asOf(), company.zone()), due);
        return words.say(
                days < 0 ? "profile.renewal-overdue" : "profile.renewal",
                Math.abs(days),
                words.dates().day(due).text());
    }

    private List<String> preferences(CustomerId customer, Instant asOf, Locale language) {
        var held = preferences.of(customer);
        var today = LocalDate.ofInstant(asOf, company.zone());
        return PreferenceWords.of(held, today).stream()
                .map(sentence -> Sentences.say(sentence, texts, language))
                .toList();
    }
}
