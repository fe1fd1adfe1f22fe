package org.advocacycrm.web.scorecard.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Perspective;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.scorecard.definition.DefinitionPage.Count;
import org.advocacycrm.web.scorecard.words.Asides;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws up what metrics mean, from what computes them. */
@Component
class DefinitionPages {

    private final MessageSource messages;
    private final Company company;

    DefinitionPages(MessageSource messages, Company company) {
        this.messages = messages;
        this.company = company;
    }

    List<DefinitionPage.Section> all(Locale locale) {
        var words = new ScorecardWords(messages, company, locale);
        return Arrays.stream(Perspective.values())
                .map(perspective -> new DefinitionPage.Section(words.name(perspective), entries(perspective, words)))
                .toList();
    }

    private static List<DefinitionPage.Entry> entries(Perspective perspective, ScorecardWords words) {
        return Arrays.stream(Metric.values())
                .filter(metric -> metric.perspective() == perspective)
                .map(metric -> new DefinitionPage.Entry(
                        metric.slug(),
                        words.name(metric),
                        words.help(metric),
                        metric.definition().formula()))
                .toList();
    }

    DefinitionPage of(Metric metric, Locale locale) {
        var words = new ScorecardWords(messages, company, locale);
        var sets = metric.evidence().stream().map(words::name).toList();
        return new DefinitionPage(
                metric.slug(),
                words.name(metric),
                words.help(metric),
                metric.definition().formula(),
                metric.definition().version(),
                words.name(metric.perspective()),
                words.unit(metric),
                words.direction(metric),
                words.interval(metric),
                sets.getFirst(),
                sets.subList(1, sets.size()),
                words.exclusions(metric),
                metric.dimensions().stream().map(words::name).toList(),
                metric.attributeBearer().isPresent() ? words.say("metric.attributes") : "",
                words.sources(metric),
                words.avoids(metric),
                example(metric, words),
                "/staff/scorecard/" + metric.slug());
    }

    private static DefinitionPage.Example example(Metric metric, ScorecardWords words) {
        var reading = metric.example();
        var figures = words.figures();
        return new DefinitionPage.Example(
                counts(reading, words),
                figures.value(reading.value(), metric.unit()),
                words.say("scorecard.n", figures.count(reading.n())),
                figures.interval(reading.interval(), metric.unit()),
                new Asides(words)
                        .of(metric, reading).stream()
                                .map(aside -> new Count(aside.label(), joined(aside)))
                                .toList());
    }

    private static List<Count> counts(Reading reading, ScorecardWords words) {
        return reading.tally().entrySet().stream()
                .map(count -> new Count(
                        words.say("scorecard.tally." + count.getKey()),
                        words.figures().amount(count.getValue())))
                .toList();
    }

    private static String joined(Asides.Aside aside) {
        return String.join(
                " · ",
                Stream.of(aside.value(), aside.n())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
