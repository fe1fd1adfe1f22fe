package org.advocacycrm.web.scorecard.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.advocacycrm.analytics.scorecard.Direction;
import org.advocacycrm.analytics.scorecard.Measurement;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.jspecify.annotations.Nullable;

/**
 * A metric cut by one dimension, the best part first.
 *
 * @param tabs the ways it can be cut
 */
record Breakdown(String dimension, List<MeasurePage.Tab> tabs, List<Part> parts) {

    /**
     * One value of the dimension.
     *
     * @param href the same page, restricted to this part
     * @param mark where the value and its interval stand beside the others; none without a value
     */
    record Part(
            String name,
            String href,
            String value,
            String sample,
            String interval,
            boolean thin,
            @Nullable Mark mark) {}

    /** A value as a dot on its interval, on a scale of 0 to 160 that all parts share. */
    record Mark(String x, String from, String to) {}

    static Breakdown of(
            Measurement measurement,
            Dimension dimension,
            List<MeasurePage.Tab> tabs,
            ScorecardQuery query,
            ScorecardWords words) {
        var metric = measurement.metric();
        var scale = Scale.of(measurement);
        var parts = measurement.groups().stream()
                .sorted(bestFirst(metric.direction()))
                .map(group -> part(metric, group, dimension, scale, query, words))
                .toList();
        return new Breakdown(words.name(dimension), tabs, parts);
    }

    private static Comparator<Measurement.Group> bestFirst(Direction direction) {
        Comparator<Measurement.Group> ascending = Comparator.comparingDouble(group -> {
            var value = group.reading().value();
            return value == null ? Double.NaN : value;
        });
        var byValue = switch (direction) {
            case HIGHER_IS_BETTER -> ascending.reversed();
            case LOWER_IS_BETTER -> ascending;
        };
        return Comparator.comparing(
                        (Measurement.Group group) -> !group.reading().hasValue())
                .thenComparing(byValue)
                .thenComparing(Measurement.Group::key);
    }

    private static Part part(
            Metric metric,
            Measurement.Group group,
            Dimension dimension,
            Scale scale,
            ScorecardQuery query,
            ScorecardWords words) {
        var value = group.key().values().getOrDefault(dimension, "");
        var reading = group.reading();
        return new Part(
                words.value(dimension, value),
                query.with(query.filter().and(dimension, value)).at(MeasurePages.path(metric)),
                words.figures().value(reading.value(), metric.unit()),
                words.figures().count(reading.n()),
                words.figures().interval(reading.interval(), metric.unit()),
                reading.smallSample(),
                scale.mark(reading));
    }

    /** The stretch of values that all parts are drawn on. */
    private record Scale(double low, double high) {

        private static final double WIDTH = 150;
        private static final double MARGIN = 5;

        static Scale of(Measurement measurement) {
            var reach = measurement.groups().stream()
                    .map(Measurement.Group::reading)
                    .flatMapToDouble(Scale::reach)
                    .summaryStatistics();
            return reach.getCount() == 0 ? new Scale(0, 1) : new Scale(reach.getMin(), reach.getMax());
        }

        private static DoubleStream reach(Reading reading) {
            var value = reading.value();
            var interval = reading.interval();
            if (value == null) {
                return DoubleStream.empty();
            }
            return interval == null ? DoubleStream.of(value) : DoubleStream.of(value, interval.low(), interval.high());
        }

        @Nullable
        Mark mark(Reading reading) {
            var value = reading.value();
            if (value == null) {
                return null;
            }
            var interval = reading.interval();
            return interval == null
                    ? new Mark(x(value), x(value), x(value))
                    : new Mark(x(value), x(interval.low()), x(interval.high()));
        }

        private String x(double value) {
            var share = high > low ? (value - low) / (high - low) : 0.5;
            return String.format(Locale.ROOT, "%.1f", MARGIN + share * WIDTH);
        }
    }
}
