package org.advocacycrm.analytics.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Parts;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.FilterValues;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;

/** Finds out why a figure changed and what drives it. */
public final class Explanations {

    private final Measurements measurements;
    private final FilterValues values;

    public Explanations(Measurements measurements, FilterValues values) {
        this.measurements = measurements;
        this.values = values;
    }

    /** Looks at everything the metric can be cut by, once for both periods. */
    public Inquiry into(Metric metric, MetricFilter filter, Period before, Period after) {
        var cuts = new TreeMap<Dimension, List<Parts>>();
        for (var dimension : dimensions(metric)) {
            cuts.put(dimension, measurements.parts(metric, filter, List.of(before, after), dimension));
        }
        return new Inquiry(metric, before, after, cuts);
    }

    /** Everything but time: that is what the trend shows. */
    private List<Dimension> dimensions(Metric metric) {
        var dimensions = new TreeMap<Dimension, Boolean>();
        metric.dimensions().stream()
                .filter(dimension -> !dimension.isTime())
                .forEach(each -> dimensions.put(each, true));
        metric.attributeBearer()
                .ifPresent(bearer -> values.attributesOf(bearer).keySet().forEach(each -> dimensions.put(each, true)));
        return List.copyOf(dimensions.keySet());
    }

    /** A metric in two periods, cut by every dimension. */
    public record Inquiry(Metric metric, Period before, Period after, SortedMap<Dimension, List<Parts>> cuts) {

        /** The change split by the dimension asked for, or by the one that explains most. */
        public Explanation explanation(Optional<Dimension> wanted) {
            return switch (Splitting.of(metric)) {
                case Splitting.Impossible(var reason) -> new Explanation.NotSplit(reason);
                case Splitting.Mean mean -> split(mean, wanted);
            };
        }

        private Explanation split(Splitting.Mean mean, Optional<Dimension> wanted) {
            var ranked = new ArrayList<Candidate>();
            cuts.forEach((dimension, parts) ->
                    decomposition(mean, parts).ifPresent(split -> ranked.add(Candidate.of(dimension, parts, split))));
            if (ranked.isEmpty()) {
                return new Explanation.NothingToCompare();
            }
            ranked.sort(Candidate.BEST_FIRST);
            var chosen = ranked.stream()
                    .filter(candidate -> wanted.isPresent() && wanted.get().equals(candidate.dimension()))
                    .findFirst()
                    .orElse(ranked.getFirst());
            return new Explanation.Split(
                    metric,
                    before,
                    after,
                    chosen.parts().getFirst().whole(),
                    chosen.parts().getLast().whole(),
                    chosen.dimension(),
                    chosen.score() > Dimensions.BEYOND_CHANCE,
                    chosen.decomposition(),
                    ranked.stream().map(Candidate::dimension).toList());
        }

        private static Optional<Decomposition> decomposition(Splitting.Mean mean, List<Parts> parts) {
            var earlier = portions(mean, parts.getFirst());
            var later = portions(mean, parts.getLast());
            return earlier.isEmpty() || later.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Decomposition.of(earlier, later));
        }

        private static Map<String, Portion> portions(Splitting.Mean mean, Parts parts) {
            var portions = new HashMap<String, Portion>();
            parts.parts()
                    .forEach(part ->
                            mean.portion(part.reading()).ifPresent(portion -> portions.put(part.value(), portion)));
            return portions;
        }

        /** What drives the figure of the later period. */
        public Drivers drivers() {
            if (!Dimensions.areDrawnAnew(metric)) {
                return Drivers.NONE;
            }
            var now = new TreeMap<Dimension, Parts>();
            cuts.forEach((dimension, parts) -> {
                if (!Dimensions.isConsequence(dimension)) {
                    now.put(dimension, parts.getLast());
                }
            });
            return Drivers.among(now);
        }
    }

    /** A change split by one dimension, and how much that explains. */
    private record Candidate(Dimension dimension, List<Parts> parts, Decomposition decomposition, double score) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                        (Candidate candidate) -> Dimensions.isConsequence(candidate.dimension))
                .thenComparing(Comparator.comparingDouble(Candidate::score).reversed())
                .thenComparing(Candidate::dimension);

        static Candidate of(Dimension dimension, List<Parts> parts, Decomposition split) {
            return new Candidate(dimension, parts, split, Unevenness.of(parts.getFirst(), parts.getLast(), split));
        }
    }
}
