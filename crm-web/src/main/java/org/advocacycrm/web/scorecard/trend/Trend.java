package org.advocacycrm.web.scorecard.trend;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.advocacycrm.analytics.scorecard.Interval;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.analytics.scorecard.Unit;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.jspecify.annotations.Nullable;

/** A metric over its periods, oldest first: what the chart draws and the table beneath it says. */
public record Trend(Unit unit, List<Point> points) {

    public Trend {
        points = List.copyOf(points);
    }

    /**
     * One period.
     *
     * @param exact the value in all its digits, for programs
     */
    public record Point(
            String period,
            @Nullable Double exact,
            @Nullable Interval exactInterval,
            String value,
            String sample,
            String low,
            String high,
            boolean thin) {}

    public static Trend of(ScorecardLine line, ScorecardQuery query, ScorecardWords words) {
        var unit = line.metric().unit();
        var periods = words.periods(query);
        var points = line.history().stream()
                .map(past -> new Point(
                        periods.brief(past.period()),
                        past.reading().value(),
                        past.reading().interval(),
                        words.figures().value(past.reading().value(), unit),
                        words.figures().count(past.reading().n()),
                        end(past.reading().interval(), Interval::low, unit, words),
                        end(past.reading().interval(), Interval::high, unit, words),
                        past.reading().smallSample()))
                .toList();
        return new Trend(unit, points);
    }

    private static String end(
            @Nullable Interval interval, ToDoubleFunction<Interval> end, Unit unit, ScorecardWords words) {
        return interval == null ? "" : words.figures().value(end.applyAsDouble(interval), unit);
    }

    public boolean hasValues() {
        return points.stream().anyMatch(point -> point.exact() != null);
    }
}
