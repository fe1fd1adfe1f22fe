package org.advocacycrm.web.journey;

import java.util.List;
import java.util.Locale;
import org.advocacycrm.analytics.journey.JourneyFigures;
import org.advocacycrm.journey.Encounters;
import org.advocacycrm.journey.Journey;
import org.advocacycrm.journey.Step;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page of one step: its figures, and the customers it hit. */
@Component
class StepPages {

    private static final int LINES = 50;

    private final JourneyFigures figures;
    private final Encounters encounters;
    private final JourneyPages pages;

    StepPages(JourneyFigures figures, Encounters encounters, JourneyPages pages) {
        this.figures = figures;
        this.encounters = encounters;
        this.pages = pages;
    }

    /** The page, ready to print. */
    record Page(
            String journey,
            String journeyName,
            String period,
            JourneyPage.Column column,
            String planHref,
            List<Line> lines,
            String shown,
            @Nullable String previous,
            @Nullable String next) {}

    record Line(String id, String name, String score, When at, String value) {}

    Page page(Journey journey, Step step, JourneyPeriod period, int page, Locale language) {
        var words = pages.words(language);
        var figure = figures.of(journey, period.period()).stream()
                .filter(found -> found.step().equals(step))
                .findFirst()
                .orElseThrow();
        var columns = new JourneyColumns(journey, period, words, List.of(), false);
        var skipped = (page - 1) * LINES;
        var lines = encounters.hitCustomers(JourneyFigures.place(step), period.period(), skipped, LINES).stream()
                .map(hit -> new Line(
                        hit.customer().toString(),
                        hit.name(),
                        words.say("score", hit.score(), hit.scaleMax()),
                        words.dates().day(hit.at()),
                        words.money(hit.value())))
                .toList();
        var total = figure.hit().customers();
        var column = columns.column(figure);
        return new Page(
                journey.id().toString(),
                journey.name(),
                period.code(),
                column,
                columns.plan(figure),
                lines,
                lines.isEmpty()
                        ? words.say("step.count", total)
                        : words.say("step.shown", skipped + 1, skipped + lines.size(), total),
                page > 1 ? column.href() + "&page=" + (page - 1) : null,
                skipped + lines.size() < total ? column.href() + "&page=" + (page + 1) : null);
    }
}
