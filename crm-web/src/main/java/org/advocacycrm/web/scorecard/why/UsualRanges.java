package org.advocacycrm.web.scorecard.why;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.advocacycrm.analytics.explanation.ControlChart;
import org.advocacycrm.analytics.explanation.ControlChart.Point;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.why.WhyBox.Mark;
import org.advocacycrm.web.scorecard.why.WhyBox.RangeRow;
import org.advocacycrm.web.scorecard.why.WhyBox.UsualRange;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.jspecify.annotations.Nullable;

/** Says which periods stand out from what is usual. */
public final class UsualRanges {

    private final ScorecardQuery query;
    private final ScorecardWords words;

    public UsualRanges(ScorecardQuery query, ScorecardWords words) {
        this.query = query;
        this.words = words;
    }

    UsualRange of(ScorecardLine line) {
        var chart = ControlChart.of(line.metric(), line.history());
        if (chart.centre() == null) {
            return new UsualRange(List.of(words.say("scorecard.why.usual.unknown")), List.of());
        }
        var unusual = chart.unusual().reversed().stream()
                .map(point -> sentence(line.metric(), point))
                .toList();
        var scale = Scale.of(chart);
        return new UsualRange(
                unusual.isEmpty() ? List.of(words.say("scorecard.why.usual.all")) : unusual,
                chart.points().reversed().stream()
                        .map(point -> row(line.metric(), point, scale))
                        .toList());
    }

    /** What stands out in the newest period of a line; empty if nothing does. */
    public String newest(ScorecardLine line) {
        var points = ControlChart.of(line.metric(), line.history()).points();
        if (points.isEmpty() || !isUnusual(points.getLast())) {
            return "";
        }
        var point = points.getLast();
        return words.say(
                "scorecard.why.usual.newest",
                words.name(line.metric()),
                value(line.metric(), point),
                range(line.metric(), point));
    }

    private String sentence(Metric metric, Point point) {
        return words.say(
                "scorecard.why.usual.unusual",
                words.periods(query).brief(point.past().period()),
                value(metric, point),
                point.verdict() == ControlChart.Verdict.UNUSUALLY_HIGH ? "high" : "low",
                range(metric, point),
                words.figures().count(point.past().reading().n()));
    }

    private RangeRow row(Metric metric, Point point, Scale scale) {
        return new RangeRow(
                words.periods(query).brief(point.past().period()),
                value(metric, point),
                words.figures().count(point.past().reading().n()),
                range(metric, point),
                words.say("scorecard.why.verdict." + ScorecardWords.code(point.verdict())),
                isUnusual(point),
                scale.mark(point));
    }

    private static boolean isUnusual(Point point) {
        return point.verdict() == ControlChart.Verdict.UNUSUALLY_HIGH
                || point.verdict() == ControlChart.Verdict.UNUSUALLY_LOW;
    }

    private String value(Metric metric, Point point) {
        return words.figures().value(point.past().reading().value(), metric.unit());
    }

    private String range(Metric metric, Point point) {
        var low = point.low();
        var high = point.high();
        return low == null || high == null
                ? ""
                : words.say(
                        "scorecard.interval",
                        words.figures().value(low, metric.unit()),
                        words.figures().value(high, metric.unit()));
    }

    /** The stretch of values that all periods are drawn on. */
    private record Scale(double low, double high) {

        private static final double WIDTH = 150;
        private static final double MARGIN = 5;

        static Scale of(ControlChart chart) {
            var reach = chart.points().stream()
                    .filter(point -> point.low() != null)
                    .flatMapToDouble(point -> DoubleStream.of(
                            Objects.requireNonNull(point.low()),
                            Objects.requireNonNull(point.high()),
                            Objects.requireNonNull(point.past().reading().value())))
                    .summaryStatistics();
            return new Scale(reach.getMin(), reach.getMax());
        }

        @Nullable
        Mark mark(Point point) {
            var from = point.low();
            var to = point.high();
            var value = point.past().reading().value();
            return from == null || to == null || value == null ? null : new Mark(x(value), x(from), x(to));
        }

        private String x(double value) {
            var share = high > low ? (value - low) / (high - low) : 0.5;
            return String.format(Locale.ROOT, "%.1f", MARGIN + share * WIDTH);
        }
    }
}
