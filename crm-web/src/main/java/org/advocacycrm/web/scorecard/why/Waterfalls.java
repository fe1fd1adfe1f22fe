package org.advocacycrm.web.scorecard.why;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.advocacycrm.analytics.explanation.Contribution;
import org.advocacycrm.analytics.explanation.Explanation;
import org.advocacycrm.analytics.explanation.Portion;
import org.advocacycrm.analytics.scorecard.Unit;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.why.WhyBox.Bar;
import org.advocacycrm.web.scorecard.why.WhyBox.Step;
import org.advocacycrm.web.scorecard.why.WhyBox.Tab;
import org.advocacycrm.web.scorecard.why.WhyBox.Waterfall;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.jspecify.annotations.Nullable;

/** Draws the steps from one value to the next. */
final class Waterfalls {

    /** So many parts are shown one by one; the others are one step. */
    static final int SHOWN = 7;

    private final Explanation.Split split;
    private final ScorecardQuery query;
    private final ScorecardWords words;

    Waterfalls(Explanation.Split split, ScorecardQuery query, ScorecardWords words) {
        this.split = split;
        this.query = query;
        this.words = words;
    }

    /** @param address the page split by another dimension */
    Waterfall draw(Function<Dimension, String> address) {
        var parts = split.decomposition().contributions();
        var scale = Scale.of(split);
        var steps = new ArrayList<Step>();
        var from = split.decomposition().before();
        for (var part : shown(parts)) {
            steps.add(step(part, scale.bar(from, from + part.total())));
            from += part.total();
        }
        var others = parts.subList(shown(parts).size(), parts.size());
        if (!others.isEmpty()) {
            steps.add(others(others, scale.bar(from, split.decomposition().after())));
        }
        var whole = split.decomposition();
        return new Waterfall(
                words.name(split.dimension()),
                split.dimensions().stream()
                        .map(each -> new Tab(words.name(each), address.apply(each), each.equals(split.dimension())))
                        .toList(),
                end(
                        words.say("scorecard.why.before"),
                        whole.before(),
                        split.readingBefore().n(),
                        scale),
                steps,
                end(
                        words.say("scorecard.why.after"),
                        whole.after(),
                        split.readingAfter().n(),
                        scale),
                contribution(whole.rate()),
                contribution(whole.mix()),
                contribution(whole.change()));
    }

    /** All where one more would do; never a step of others that stands for a single part. */
    static List<Contribution> shown(List<Contribution> parts) {
        return parts.size() <= SHOWN + 1 ? parts : parts.subList(0, SHOWN);
    }

    private Step end(String name, double value, long n, Scale scale) {
        return new Step(name, null, value(value), words.figures().count(n), "", "", "", "", "none", scale.point(value));
    }

    private Step step(Contribution part, Bar bar) {
        var later = part.after() == null ? part.before() : part.after();
        return new Step(
                words.value(split.dimension(), part.value()),
                rows(part.value()),
                words.say("scorecard.why.from-to", value(part.before()), value(part.after())),
                words.figures().count(Math.round(requireNonNull(later).weight())),
                words.say("scorecard.why.from-to", percent(part.shareBefore()), percent(part.shareAfter())),
                contribution(part.rate()),
                contribution(part.mix()),
                contribution(part.total()),
                tone(part.total()),
                bar);
    }

    private Step others(List<Contribution> others, Bar bar) {
        var rate = others.stream().mapToDouble(Contribution::rate).sum();
        var mix = others.stream().mapToDouble(Contribution::mix).sum();
        return new Step(
                words.say("scorecard.why.others", others.size()),
                null,
                "",
                "",
                words.say(
                        "scorecard.why.from-to",
                        percent(others.stream()
                                .mapToDouble(Contribution::shareBefore)
                                .sum()),
                        percent(others.stream()
                                .mapToDouble(Contribution::shareAfter)
                                .sum())),
                contribution(rate),
                contribution(mix),
                contribution(rate + mix),
                tone(rate + mix),
                bar);
    }

    String rows(String value) {
        var filter = query.filter().and(split.dimension(), value);
        return query.with(filter).at("/staff/scorecard/" + split.metric().slug()) + "#rows";
    }

    String contribution(double value) {
        return words.figures().contribution(value, split.metric().unit());
    }

    String value(@Nullable Portion part) {
        return part == null ? words.say("scorecard.why.absent") : value(part.rate());
    }

    String value(double value) {
        return words.figures().value(value, split.metric().unit());
    }

    String percent(double share) {
        return words.figures().value(share, Unit.RATIO);
    }

    private String tone(double contribution) {
        if (contribution == 0) {
            return "none";
        }
        return split.metric().direction().welcomes(contribution) ? "better" : "worse";
    }

    /** The stretch of values that all steps are drawn on. */
    private record Scale(double low, double high) {

        private static final double WIDTH = 196;
        private static final double MARGIN = 2;

        static Scale of(Explanation.Split split) {
            var whole = split.decomposition();
            var low = Math.min(whole.before(), whole.after());
            var high = Math.max(whole.before(), whole.after());
            var reached = whole.before();
            for (var part : shown(whole.contributions())) {
                reached += part.total();
                low = Math.min(low, reached);
                high = Math.max(high, reached);
            }
            return new Scale(low, high);
        }

        Bar bar(double from, double to) {
            var start = x(Math.min(from, to));
            return new Bar(print(start), print(Math.max(1.5, x(Math.max(from, to)) - start)));
        }

        Bar point(double value) {
            return new Bar(print(x(value) - 1.5), "3");
        }

        private double x(double value) {
            return MARGIN + (high > low ? (value - low) / (high - low) : 0.5) * WIDTH;
        }

        private static String print(double x) {
            return String.format(Locale.ROOT, "%.1f", x);
        }
    }
}
