package org.advocacycrm.web.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocacycrm.analytics.health.Bands;
import org.advocacycrm.analytics.health.HealthReading;
import org.advocacycrm.analytics.health.Observation;
import org.advocacycrm.analytics.health.Part;
import org.advocacycrm.analytics.health.PeerMedians;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.health.HealthArea;
import org.advocacycrm.health.HealthMeasure;
import org.advocacycrm.standing.override.HealthOverride;
import org.advocacycrm.web.frame.chart.Sparkline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows how a health score came about; there is nothing to show of who has objected to profiling. */
@Component
record TracePages(HealthFile.Finder files, HealthPeers peers, HealthDefinitionPages definitions) {

    /** @param from the earlier day of the change that is explained, thirty days before the page by default */
    Optional<TracePage> of(CustomerId customer, @Nullable LocalDate from, @Nullable LocalDate to, Locale language) {
        return files.find(customer).map(file -> page(file, from, to, definitions.words(language)));
    }

    private TracePage page(HealthFile file, @Nullable LocalDate from, @Nullable LocalDate to, HealthTexts words) {
        var now = file.now();
        var today = LocalDate.ofInstant(file.asOf(), words.zone());
        var usual = peers.of(file.customer().tier());
        var weeks = file.health().weeksBefore(file.asOf()).stream()
                .map(file.health()::at)
                .toList();
        var score = now.score();
        var last = to == null || to.isAfter(today) ? today : to;
        var first = from == null || from.isAfter(last) ? last.minusDays(30) : from;
        var missing = score.parts().stream()
                .filter(part -> part.points() == null)
                .map(part -> words.name(part.key()))
                .toList();
        return new TracePage(
                file.customer().id().toString(),
                file.customer().name(),
                words.decimal(file.inShort().effective(), 1),
                file.inShort().band(),
                words.decimal(file.inShort().score(), 1),
                file.history()
                        .healthOverride(file.asOf())
                        .map(override -> override(override, words))
                        .orElse(null),
                earlier(file, words),
                words.percent(score.coverage()),
                words.dates().moment(file.asOf()).text(),
                now.version().number(),
                definitions.sentences(now.version().rules(), words.language()),
                Stream.of(HealthArea.values())
                        .map(area -> area(file, area, weeks, usual, words))
                        .filter(area -> !area.rows().isEmpty())
                        .toList(),
                words.plain(score.parts().stream().mapToDouble(Part::fullWeight).sum()),
                words.decimal(score.value(), 2),
                missing.isEmpty()
                        ? words.say("trace.missing.none")
                        : words.say("trace.missing", missing.size(), String.join(", ", missing)),
                words.say(
                        "trace.peers",
                        file.customer().tier() == null
                                ? "NONE"
                                : file.customer().tier().name(),
                        usual.customers(),
                        PeerMedians.FEWEST),
                new ChangeWords(file, words).between(first, last));
    }

    private static List<TracePage.HandSet> earlier(HealthFile file, HealthTexts words) {
        return file.history().healthOverrides().reversed().stream()
                .filter(override -> !override.holdsAt(file.asOf()))
                .map(override -> override(override, words))
                .toList();
    }

    private static TracePage.HandSet override(HealthOverride override, HealthTexts words) {
        return new TracePage.HandSet(
                override.id().toString(),
                words.plain(override.value()),
                words.say(
                        "override.says",
                        words.plain(override.value()),
                        override.author(),
                        words.dates().moment(override.from()).text(),
                        words.dates().moment(override.over()).text()),
                override.reason());
    }

    private static TracePage.Area area(
            HealthFile file, HealthArea area, List<HealthReading> weeks, PeerMedians usual, HealthTexts words) {
        var now = file.now();
        var score = now.score(area);
        var share = score.parts().stream().mapToDouble(now.score()::share).sum();
        return new TracePage.Area(
                HealthTexts.code(area),
                words.name(area),
                words.decimal(score.value(), 1),
                words.percent(share),
                Bands.of(score.value(), now.version().rules().bands()),
                score.parts().stream()
                        .map(part -> row(file, now, part, weeks, usual, words))
                        .toList());
    }

    private static TracePage.Row row(
            HealthFile file,
            HealthReading now,
            Part<HealthMeasure> part,
            List<HealthReading> weeks,
            PeerMedians usual,
            HealthTexts words) {
        var measure = part.key();
        var rule = now.version().rules().rule(measure);
        var seen = new MeasureWords(words);
        var asOf = now.observation(measure).map(Observation::asOf).orElse(null);
        var trend = trend(measure, weeks, part.points());
        return new TracePage.Row(
                HealthTexts.code(measure),
                words.name(measure),
                seen.seen(now, measure),
                seen.href(now, measure, file.customer().id().value()),
                asOf == null ? null : words.dates().day(asOf),
                seen.age(now, measure),
                words.say(
                        measure.isOfTheDay() ? "trace.scale-of-day" : "trace.scale",
                        words.plain(rule.worst()),
                        words.plain(rule.best()),
                        rule.freshDays(),
                        rule.maximumAgeDays()),
                words.decimal(part.points(), 1),
                words.plain(part.fullWeight()),
                words.decimal(part.weight(), 2),
                words.percent(now.score().share(part)),
                part.points() == null
                        ? words.decimal(null, 2)
                        : words.decimal(now.score().contribution(part), 2),
                part.points() == null,
                trend.stream().anyMatch(Objects::nonNull) ? Sparkline.of(trend) : null,
                words.say("trace.trend", words.name(measure)),
                usual.median(measure).isPresent()
                        ? words.say(
                                "trace.median",
                                words.decimal(usual.median(measure).getAsDouble(), 0),
                                usual.size(measure))
                        : words.decimal(null, 0));
    }

    private static List<@Nullable BigDecimal> trend(
            HealthMeasure measure, List<HealthReading> weeks, @Nullable Double now) {
        var points = new ArrayList<@Nullable BigDecimal>();
        for (var week : weeks) {
            points.add(exact(week.score().part(measure).map(Part::points).orElse(null)));
        }
        points.add(exact(now));
        return points;
    }

    private static @Nullable BigDecimal exact(@Nullable Double value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
