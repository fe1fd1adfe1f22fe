package org.advocacycrm.web.scorecard.team;

import java.util.List;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.words.ScorecardWords;

/** Prints readings as cells, each a link to the rows behind it. */
record TeamCells(ScorecardWords words, ScorecardQuery query) {

    TeamsPage.Cell cell(Metric metric, Reading reading, MetricFilter filter) {
        if (!reading.hasValue()) {
            return new TeamsPage.Cell(Figures.ABSENT, List.of(), false, null);
        }
        return new TeamsPage.Cell(
                words.figures().value(reading.value(), metric.unit()),
                notes(metric, reading),
                reading.smallSample() && metric != Metric.CUSTOMER_STARS,
                query.with(filter).at("/staff/scorecard/" + metric.slug()) + "#rows");
    }

    /** A count of stars is no sample of anything; turnover stands beside what it would be in a year. */
    private List<String> notes(Metric metric, Reading reading) {
        var sample = words.say("scorecard.n", words.figures().count(reading.n()));
        var interval = words.figures().interval(reading.interval(), metric.unit());
        var inAYear = reading.variants().get("annualised");
        if (metric == Metric.CUSTOMER_STARS) {
            return List.of();
        }
        return inAYear == null
                ? List.of(sample, interval)
                : List.of(
                        sample,
                        interval,
                        words.say("scorecard.team.annualised", words.figures().value(inAYear.value(), metric.unit())));
    }

    List<TeamsPage.Cell> cells(TeamFigures figures, String team, MetricFilter filter) {
        return TeamFigures.METRICS.stream()
                .map(metric -> cell(metric, figures.of(metric, team), filter))
                .toList();
    }

    /** How many people there were, from the start to the end. */
    String people(Reading turnover) {
        return words.say(
                "scorecard.team.people",
                words.figures().count(count(turnover, "headcountAtStart")),
                words.figures().count(count(turnover, "headcountAtEnd")));
    }

    private static long count(Reading turnover, String name) {
        var count = turnover.tally().get(name);
        return count == null ? 0 : count.longValue();
    }
}
