package org.advocacycrm.web.scorecard.page;

import java.math.BigDecimal;
import java.util.List;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.web.frame.chart.Sparkline;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.words.Asides;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.advocacycrm.web.scorecard.words.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One metric on the scorecard, ready to print.
 *
 * @param aside what must stand beside the value, empty for most metrics
 * @param tone better, worse or none: the only thing that has a colour
 * @param thin whether the sample is too small to conclude anything from
 * @param trend the period and the twelve before it; none where there is nothing to draw
 */
record Tile(
        String slug,
        String name,
        String href,
        String value,
        boolean hasValue,
        String sample,
        String interval,
        String aside,
        String change,
        String status,
        String tone,
        boolean thin,
        @Nullable Sparkline trend,
        String trendInWords,
        TileGoal goal,
        String help,
        String formula) {

    static Tile of(ScorecardLine line, ScorecardQuery query, ScorecardWords words) {
        var metric = line.metric();
        var reading = line.reading();
        var verdict = Verdict.of(line);
        return new Tile(
                metric.slug(),
                words.name(metric),
                query.at("/staff/scorecard/" + metric.slug()),
                words.figures().value(reading.value(), metric.unit()),
                reading.hasValue(),
                reading.hasValue() ? words.say("scorecard.n", words.figures().count(reading.n())) : "",
                words.figures().interval(reading.interval(), metric.unit()),
                new Asides(words).inShort(metric, reading),
                words.change(line, words.periods(query)),
                words.status(verdict),
                verdict.tone(),
                verdict == Verdict.TOO_FEW,
                trend(line),
                words.trend(line, words.periods(query)),
                TileGoal.of(line, query, words),
                words.help(metric),
                line.definition().formula());
    }

    private static @Nullable Sparkline trend(ScorecardLine line) {
        var values = values(line);
        return values.stream().filter(value -> value != null).count() < 2 ? null : Sparkline.of(values);
    }

    private static List<@Nullable BigDecimal> values(ScorecardLine line) {
        return line.history().stream()
                .<@Nullable BigDecimal>map(past -> {
                    var value = past.reading().value();
                    return value == null ? null : BigDecimal.valueOf(value);
                })
                .toList();
    }
}
