package org.advocacycrm.web.health;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.health.HealthArea;
import org.advocacycrm.health.HealthMeasure;
import org.advocacycrm.health.HealthRules;
import org.advocacycrm.health.HealthVersion;
import org.advocacycrm.health.HealthVersions;
import org.advocacycrm.health.trial.HealthTrials;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints definitions of the score. */
@Component
record HealthDefinitionPages(
        HealthVersions versions,
        HealthTrials trials,
        StandingRecomputation recomputation,
        MessageSource messages,
        Company company) {

    /** One version in the list. */
    record Version(
            int number,
            String note,
            String author,
            @Nullable When adoptedAt,
            boolean current) {}

    record Area(String name, String weight, List<Row> rows) {}

    /** @param was what another version says instead, empty where it says the same */
    record Row(
            String measure,
            String code,
            String name,
            String unit,
            String weight,
            String scale,
            String ages,
            String was,
            boolean counts,
            boolean ofTheDay) {}

    HealthTexts words(Locale language) {
        return new HealthTexts(messages, language, company.zone());
    }

    /** Newest first. */
    List<Version> list(Locale language) {
        var all = versions.all();
        return all.versions().reversed().stream()
                .map(version -> version(version, version.equals(all.current()), words(language)))
                .toList();
    }

    Version version(HealthVersion version, boolean current, HealthTexts words) {
        var first = version.number() == 1;
        return new Version(
                version.number(),
                first ? words.say("version.first") : version.note(),
                first ? words.say("version.product") : version.author(),
                first ? null : words.dates().moment(version.adoptedAt()),
                current);
    }

    /** How far scores have followed the version that holds, in words; none when all have. */
    Optional<String> following(Locale language) {
        var all = trials.scoredBy(null);
        var done = trials.scoredBy(recomputation.calculator().model().id());
        return done == all
                ? Optional.empty()
                : Optional.of(words(language)
                        .say(
                                "following",
                                words(language).figures().count(done),
                                words(language).figures().count(all)));
    }

    /** Every measure, with what another definition says of it. */
    List<Area> areas(HealthRules rules, @Nullable HealthRules other, Locale language) {
        var words = words(language);
        return Arrays.stream(HealthArea.values())
                .map(area -> area(area, rules, other, words))
                .toList();
    }

    private static Area area(HealthArea area, HealthRules rules, @Nullable HealthRules other, HealthTexts words) {
        var measures = Stream.of(HealthMeasure.values())
                .filter(measure -> measure.area() == area)
                .toList();
        var weight = measures.stream()
                .mapToDouble(measure -> rules.rule(measure).weight())
                .sum();
        return new Area(
                words.name(area),
                words.plain(weight),
                measures.stream()
                        .map(measure -> row(measure, rules, other, words))
                        .toList());
    }

    private static Row row(HealthMeasure measure, HealthRules rules, @Nullable HealthRules other, HealthTexts words) {
        var rule = rules.rule(measure);
        var before = other == null ? rule : other.rule(measure);
        var was = before.equals(rule)
                ? ""
                : words.say(
                        "was",
                        words.plain(before.weight()),
                        words.plain(before.worst()),
                        words.plain(before.best()),
                        before.freshDays(),
                        before.maximumAgeDays());
        return new Row(
                measure.name(),
                HealthTexts.code(measure),
                words.name(measure),
                words.say("unit." + HealthTexts.code(measure)),
                words.plain(rule.weight()),
                words.say("scale", words.plain(rule.worst()), words.plain(rule.best())),
                measure.isOfTheDay()
                        ? words.say("ages.of-the-day")
                        : words.say("ages", rule.freshDays(), rule.maximumAgeDays()),
                was,
                rule.counts(),
                measure.isOfTheDay());
    }

    /** The rules that are not about one measure, in sentences. */
    List<String> sentences(HealthRules rules, Locale language) {
        var words = words(language);
        return List.of(
                words.say(
                        "rule.bands",
                        words.plain(rules.bands().healthyFrom()),
                        words.plain(rules.bands().watchFrom()),
                        words.plain(rules.bands().margin())),
                words.say("rule.enough", words.percent(rules.enough())),
                words.say("rule.half-life", rules.halfLifeDays()));
    }
}
