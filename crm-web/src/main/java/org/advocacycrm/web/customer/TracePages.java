package org.advocacycrm.web.customer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocacycrm.analytics.health.Observation;
import org.advocacycrm.analytics.health.Part;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.health.HealthArea;
import org.advocacycrm.health.HealthMeasure;
import org.advocacycrm.shared.Company;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows how a health score came about; there is nothing to show of who has objected to profiling. */
@Component
record TracePages(Account.Finder accounts, MessageSource texts, Company company) {

    Optional<TracePage> of(CustomerId customer, Locale language) {
        return accounts.find(customer).map(account -> page(account, new Words(texts, language, company.zone())));
    }

    private static TracePage page(Account account, Words words) {
        var score = account.now().score();
        var health = account.standing().health();
        return new TracePage(
                account.history().customer().toString(),
                account.profile().line().name(),
                words.decimal(score.value(), 1),
                health.band(),
                words.figures().percent(BigDecimal.valueOf(score.coverage())),
                words.dates().moment(account.asOf()).text(),
                health.model(),
                Stream.of(HealthArea.values())
                        .map(area -> area(account, area, words))
                        .filter(area -> !area.rows().isEmpty())
                        .toList(),
                words.decimal(
                        score.parts().stream().mapToDouble(Part::fullWeight).sum(), 0),
                words.decimal(score.value(), 2));
    }

    private static TracePage.Area area(Account account, HealthArea area, Words words) {
        List<TracePage.Row> rows = account.now().score(area).parts().stream()
                .map(part -> row(account, part, words))
                .toList();
        return new TracePage.Area(CustomerQuery.code(area), words.name("area", area), rows);
    }

    private static TracePage.Row row(Account account, Part<HealthMeasure> part, Words words) {
        var measure = part.key();
        var rule = account.now().version().rules().rule(measure);
        var score = account.now().score();
        var seen = account.now().observation(measure);
        return new TracePage.Row(
                CustomerQuery.code(measure),
                words.name("measure", measure),
                new HealthWords(account, words).evidence(account.now(), measure),
                words.day(seen.map(Observation::asOf).orElse(null)),
                words.say("trace.scale", rule.worst(), rule.best(), rule.freshDays(), rule.maximumAgeDays()),
                words.decimal(part.points(), 1),
                words.decimal(part.fullWeight(), 0),
                words.decimal(part.weight(), 2),
                words.figures().percent(BigDecimal.valueOf(score.share(part))),
                part.points() == null ? words.decimal(null, 2) : words.decimal(score.contribution(part), 2),
                part.points() == null);
    }
}
