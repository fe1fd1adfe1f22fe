package org.advocacycrm.web.scorecard.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.advocacycrm.analytics.scorecard.Interval;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.analytics.scorecard.Unit;
import org.advocacycrm.shared.Period;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.jspecify.annotations.Nullable;

/** A metric over its periods, oldest first: what the chart draws and the table beneath it says. */
public record Trend(Unit unit, List<Point> points, List<Mark> marks) {

    public Trend {
        points = List.copyOf(points);
        marks = List.copyOf(marks);
    }

    /**
     * One period.
     *
     * @param exact the value in all its digits, for programs
     */
    public record Point(
            Period days,
            String period,
            @Nullable Double exact,
            @Nullable Interval exactInterval,
            String value,
            String sample,
            String low,
            String high,
            boolean thin) {

        boolean holds(LocalDate day) {
            return !day.isBefore(days.from()) && day.isBefore(days.to());
        }
    }

    public static Trend of(ScorecardLine line, ScorecardQuery query, ScorecardWords words) {
        var unit = line.metric().unit();
        var periods = words.periods(query);
        var points = line.history().stream()
                .map(past -> new Point(
                        past.period(),
                        periods.brief(past.period()),
                        past.reading().value(),
                        past.reading().interval(),
                        words.figures().value(past.reading().value(), unit),
                        words.figures().count(past.reading().n()),
                        end(past.reading().interval(), Interval::low, unit, words),
                        end(past.reading().interval(), Interval::high, unit, words),
                        past.reading().smallSample()))
                .toList();
        return new Trend(unit, points, List.of());
    }

    /** The same with what happened meanwhile. */
    public Trend with(List<Mark> others) {
        return new Trend(unit, points, others);
    }

    /** The letters of what happened in the period of a point. */
    public String letters(Point point) {
        return marks.stream()
                .filter(mark -> point.holds(mark.date()))
                .map(Mark::letter)
                .collect(Collectors.joining(", "));
    }

    private static String end(
            @Nullable Interval interval, ToDoubleFunction<Interval> end, Unit unit, ScorecardWords words) {
        return interval == null ? "" : words.figures().value(end.applyAsDouble(interval), unit);
    }

    public boolean hasValues() {
        return points.stream().anyMatch(point -> point.exact() != null);
    }
}
