package org.advocacycrm.web.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.CustomerProfile;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.CustomerPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the source says about the customer. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
record SourcesPanel(CustomerDirectory directory, MessageSource texts) implements CustomerPanel {

    record Fact(String label, String value) {}

    @Override
    public Place place() {
        return Place.BACKGROUND;
    }

    @Override
    public String template() {
        return "customer/_sources";
    }

    @Override
    public boolean profiles() {
        return false;
    }

    @Override
    public Optional<List<Fact>> of(CustomerInView customer) {
        var words = new Words(texts, customer.language(), customer.zone());
        return directory.profile(customer.id()).map(profile -> facts(profile, words));
    }

    private static List<Fact> facts(CustomerProfile profile, Words words) {
        var line = profile.line();
        return List.of(
                fact(words, "source", line.source()),
                fact(words, "external-id", line.externalId()),
                fact(words, "email", profile.email()),
                fact(words, "phone", profile.phone()),
                fact(words, "country", line.country() == null ? null : words.country(line.country())),
                fact(words, "region", profile.region()),
                fact(words, "city", profile.city()),
                fact(words, "postal-code", profile.postalCode()),
                fact(words, "time-zone", profile.timeZone()),
                fact(words, "locale", profile.locale()),
                fact(words, "acquired", day(profile.acquiredOn(), words)),
                fact(words, "ended", day(profile.endedOn(), words)),
                fact(words, "tags", String.join(", ", profile.tags())),
                fact(
                        words,
                        "first-seen",
                        words.dates().moment(profile.createdAt()).text()),
                fact(words, "updated", words.dates().moment(profile.updatedAt()).text()));
    }

    private static @Nullable String day(@Nullable LocalDate day, Words words) {
        return day == null ? null : words.dates().day(day).text();
    }

    private static Fact fact(Words words, String key, @Nullable String value) {
        return new Fact(words.say("fact." + key), value == null || value.isEmpty() ? Figures.ABSENT : value);
    }
}
