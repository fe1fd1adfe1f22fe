package org.advocacycrm.web.customer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.advocacycrm.contact.ContactSimulator;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.CustomerProfile;
import org.advocacycrm.directory.Happening;
import org.advocacycrm.directory.Timeline;
import org.advocacycrm.preference.PreferenceWords;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.frame.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts everything about one customer into words. */
@Component
class ProfilePages {

    private static final int SHOWN = 50;

    /** The parts of the timeline that can be looked at alone. */
    enum Tab {
        ALL,
        FEEDBACK,
        CASES,
        ORDERS,
        VOICE;

        Set<Happening.Kind> kinds() {
            return switch (this) {
                case ALL -> EnumSet.allOf(Happening.Kind.class);
                case FEEDBACK -> EnumSet.of(Happening.Kind.FEEDBACK);
                case CASES -> EnumSet.of(Happening.Kind.CASE);
                case ORDERS -> EnumSet.of(Happening.Kind.PURCHASE, Happening.Kind.CONTRACT);
                case VOICE -> EnumSet.of(Happening.Kind.MENTION, Happening.Kind.REFERRAL);
            };
        }

        static Tab named(@Nullable String name) {
            return Arrays.stream(values())
                    .filter(tab -> CustomerQuery.code(tab).equals(name))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    private final CustomerDirectory directory;
    private final Account.Finder accounts;
    private final Timeline timeline;
    private final Preferences preferences;
    private final ContactSimulator simulator;
    private final MessageSource texts;
    private final Company company;
    private final Clock clock;

    ProfilePages(
            CustomerDirectory directory,
            Account.Finder accounts,
            Timeline timeline,
            Preferences preferences,
            ContactSimulator simulator,
            MessageSource texts,
            Company company,
            Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.timeline = timeline;
        this.preferences = preferences;
        this.simulator = simulator;
        this.texts = texts;
        this.company = company;
        this.clock = clock;
    }

    Optional<ProfilePage> of(CustomerId customer, Tab tab, @Nullable Instant before, Locale language) {
        return directory.profile(customer).map(profile -> page(profile, tab, before, language));
    }

    static String address(CustomerId customer, String tab) {
        var path = CustomerListController.PATH + "/" + customer;
        return tab.equals("all") ? path : path + "?show=" + tab;
    }

    private ProfilePage page(CustomerProfile profile, Tab tab, @Nullable Instant before, Locale language) {
        var words = new Words(texts, language, company.zone());
        var line = profile.line();
        var account = accounts.of(profile);
        var asOf = account.map(Account::asOf).orElseGet(clock::instant);
        var happenings =
                timeline.before(line.id(), before == null ? asOf.plus(1, ChronoUnit.DAYS) : before, tab.kinds(), SHOWN);
        return new ProfilePage(
                line.id().toString(),
                line.name(),
                words.name("kind", line.kind()),
                line.tier() == null ? "" : words.say("profile.tier", words.name("tier", line.tier())),
                account.map(found -> assessment(found, words)).orElse(null),
                new ReachWords(words).of(simulator.now(line.id())),
                preferences(line.id(), asOf, language),
                tabs(line.id(), tab, words),
                new TimelineWords(words).days(happenings),
                older(line.id(), tab, happenings),
                facts(profile, words));
    }

    private ProfilePage.Assessment assessment(Account account, Words words) {
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

    private static List<ProfilePage.Tab> tabs(CustomerId customer, Tab current, Words words) {
        return Arrays.stream(Tab.values())
                .map(tab -> new ProfilePage.Tab(
                        words.name("tab", tab),
                        address(customer, CustomerQuery.code(tab)) + "#timeline",
                        tab == current))
                .toList();
    }

    private static @Nullable String older(CustomerId customer, Tab tab, List<Happening> happenings) {
        if (happenings.size() < SHOWN) {
            return null;
        }
        var path = CustomerListController.PATH + "/" + customer;
        return "%s?show=%s&before=%s#timeline"
                .formatted(path, CustomerQuery.code(tab), happenings.getLast().at());
    }

    private static List<ProfilePage.Fact> facts(CustomerProfile profile, Words words) {
        var facts = new ArrayList<ProfilePage.Fact>();
        fact(facts, words, "source", profile.line().source());
        fact(facts, words, "external-id", profile.line().externalId());
        fact(facts, words, "email", profile.email());
        fact(facts, words, "phone", profile.phone());
        fact(
                facts,
                words,
                "country",
                profile.line().country() == null
                        ? null
                        : words.country(profile.line().country()));
        fact(facts, words, "region", profile.region());
        fact(facts, words, "city", profile.city());
        fact(facts, words, "postal-code", profile.postalCode());
        fact(facts, words, "time-zone", profile.timeZone());
        fact(facts, words, "locale", profile.locale());
        fact(facts, words, "acquired", day(profile.acquiredOn(), words));
        fact(facts, words, "ended", day(profile.endedOn(), words));
        fact(facts, words, "tags", String.join(", ", profile.tags()));
        fact(
                facts,
                words,
                "first-seen",
                words.dates().moment(profile.createdAt()).text());
        fact(facts, words, "updated", words.dates().moment(profile.updatedAt()).text());
        return facts;
    }

    private static @Nullable String day(@Nullable LocalDate day, Words words) {
        return day == null ? null : words.dates().day(day).text();
    }

    private static void fact(List<ProfilePage.Fact> facts, Words words, String key, @Nullable String value) {
        facts.add(new ProfilePage.Fact(
                words.say("fact." + key), value == null || value.isEmpty() ? Figures.ABSENT : value));
    }
}
