package org.advocacycrm.web.scorecard.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.advocacycrm.web.scorecard.words.MetricFigures;
import org.jspecify.annotations.Nullable;

/**
 * A trend as a line inside the band of its intervals. Every coordinate is ready for SVG. A period without data is a gap.
 *
 * @param band one closed path per stretch without a gap
 * @param last the label of the newest value
 */
public record TrendChart(
        int width,
        int height,
        int left,
        int right,
        String band,
        String line,
        List<Dot> dots,
        List<Tick> ticks,
        List<Label> labels,
        List<Flag> flags,
        @Nullable Label last) {

    private static final int TOP = 22;
    private static final int BOTTOM = 26;
    private static final int LEFT = 66;
    private static final int RIGHT = 28;
    private static final double CHARACTER = 7.2;

    /**
     * One value.
     *
     * @param thin drawn hollow: the sample is small
     */
    public record Dot(String x, String y, boolean thin, String words) {}

    public record Tick(String y, String labelY, String text) {}

    /** Where something happened. */
    public record Flag(String x, String top, String bottom, String letter) {}

    public record Label(String x, String y, String text) {}

    public static TrendChart of(Trend trend, MetricFigures figures, int width, int height) {
        return new Drawing(trend, figures, width, height).draw();
    }

    private static final class Drawing {

        private final Trend trend;
        private final MetricFigures figures;
        private final int width;
        private final int height;
        private final int right;
        private final Axis axis;

        private Drawing(Trend trend, MetricFigures figures, int width, int height) {
            this.trend = trend;
            this.figures = figures;
            this.width = width;
            this.height = height;
            this.right = width - RIGHT - roomForLast();
            var extremes =
                    trend.points().stream().flatMapToDouble(Drawing::reach).summaryStatistics();
            this.axis = extremes.getCount() == 0
                    ? Axis.between(0, 1, TOP, room())
                    : Axis.between(extremes.getMin(), extremes.getMax(), TOP, room());
        }

        private TrendChart draw() {
            var dots = dots();
            return new TrendChart(width, height, LEFT, right, band(), line(), dots, ticks(), labels(), flags(), last());
        }

        /** The label of the newest value stands beside it, where no line passes. */
        private int roomForLast() {
            return trend.points().isEmpty()
                    ? 0
                    : (int) (trend.points().getLast().value().length() * CHARACTER);
        }

        private double room() {
            return height - TOP - BOTTOM;
        }

        private static DoubleStream reach(Trend.Point point) {
            var value = point.exact();
            if (value == null) {
                return DoubleStream.empty();
            }
            var interval = point.exactInterval();
            return interval == null ? DoubleStream.of(value) : DoubleStream.of(value, interval.low(), interval.high());
        }

        private double x(int index) {
            var steps = Math.max(trend.points().size() - 1, 1);
            return LEFT + (double) (right - LEFT) * index / steps;
        }

        private String line() {
            var path = new StringBuilder();
            var afterGap = true;
            for (var index = 0; index < trend.points().size(); index++) {
                var value = trend.points().get(index).exact();
                if (value != null) {
                    path.append(afterGap ? 'M' : 'L').append(at(index, value));
                }
                afterGap = value == null;
            }
            return path.toString();
        }

        private String band() {
            var path = new StringBuilder();
            var upper = new ArrayList<String>();
            var lower = new ArrayList<String>();
            for (var index = 0; index < trend.points().size(); index++) {
                var interval = trend.points().get(index).exactInterval();
                if (interval == null) {
                    close(path, upper, lower);
                } else {
                    upper.add(at(index, interval.high()));
                    lower.addFirst(at(index, interval.low()));
                }
            }
            close(path, upper, lower);
            return path.toString();
        }

        private static void close(StringBuilder path, List<String> upper, List<String> lower) {
            if (!upper.isEmpty()) {
                path.append('M').append(String.join("L", upper)).append('L');
                path.append(String.join("L", lower)).append('Z');
            }
            upper.clear();
            lower.clear();
        }

        private List<Dot> dots() {
            var dots = new ArrayList<Dot>();
            for (var index = 0; index < trend.points().size(); index++) {
                var point = trend.points().get(index);
                var value = point.exact();
                if (value != null) {
                    dots.add(new Dot(
                            Axis.print(x(index)),
                            Axis.print(axis.y(value)),
                            point.thin(),
                            point.period() + ": " + point.value()));
                }
            }
            return List.copyOf(dots);
        }

        private List<Tick> ticks() {
            return axis.ticks().stream()
                    .map(tick -> new Tick(
                            Axis.print(axis.y(tick)), Axis.print(axis.y(tick) + 4), figures.tick(tick, trend.unit())))
                    .toList();
        }

        /** As many names of periods as have room, counted from the newest. */
        private List<Label> labels() {
            var longest = trend.points().stream()
                    .mapToInt(point -> point.period().length())
                    .max()
                    .orElse(1);
            var apart = (x(1) - x(0)) / (longest * CHARACTER);
            var every = Math.max(1, (int) Math.ceil(1 / apart));
            var labels = new ArrayList<Label>();
            for (var index = trend.points().size() - 1; index >= 0; index -= every) {
                labels.addFirst(new Label(
                        Axis.print(x(index)),
                        Axis.print(height - 8.0),
                        trend.points().get(index).period()));
            }
            return List.copyOf(labels);
        }

        private List<Flag> flags() {
            return trend.marks().stream()
                    .map(mark -> new Flag(
                            Axis.print(x(mark.date())), Axis.print(TOP), Axis.print(height - BOTTOM), mark.letter()))
                    .toList();
        }

        /** Points stand in the middle of their periods; a day stands between them. */
        private double x(LocalDate day) {
            for (var index = 0; index < trend.points().size(); index++) {
                var point = trend.points().get(index);
                if (point.holds(day)) {
                    var gone = (double) ChronoUnit.DAYS.between(point.days().from(), day)
                            / point.days().days();
                    return Math.clamp(x(index) + (gone - 0.5) * (x(1) - x(0)), LEFT, right);
                }
            }
            return right;
        }

        private @Nullable Label last() {
            var index = trend.points().size() - 1;
            var newest = index < 0 ? null : trend.points().get(index);
            var value = newest == null ? null : newest.exact();
            return newest == null || value == null
                    ? null
                    : new Label(Axis.print(x(index) + 9), Axis.print(axis.y(value) + 4.5), newest.value());
        }

        private String at(int index, double value) {
            return Axis.print(x(index)) + " " + Axis.print(axis.y(value));
        }
    }
}
