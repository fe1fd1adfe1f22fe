package org.advocacycrm.analytics.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.advocacycrm.analytics.scorecard.Change;
import org.advocacycrm.analytics.scorecard.Interval;
import org.advocacycrm.analytics.scorecard.NormalTail;
import org.advocacycrm.analytics.scorecard.Part;
import org.advocacycrm.analytics.scorecard.Parts;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.jspecify.annotations.Nullable;

/**
 * Looks through every value of every dimension for those that set a figure apart, and ranks them by what they do to the
 * whole. A condition that most rows meet is the rule; it shows in its exceptions. What says nothing is no condition.
 *
 * @param tested how many conditions were looked at
 * @param found those beyond chance, the largest impact first
 */
public record Drivers(int tested, List<Driver> found) {

    /** Below this many rows on either side nothing is concluded. */
    static final long LEAST = 30;

    public static final Drivers NONE = new Drivers(0, List.of());

    public Drivers {
        found = List.copyOf(found);
    }

    static Drivers among(SortedMap<Dimension, Parts> cuts) {
        var candidates = new ArrayList<Driver>();
        cuts.forEach((dimension, parts) -> parts.parts().stream()
                .flatMap(part -> candidate(dimension, part, parts).stream())
                .forEach(candidates::add));
        var adjusted = Holm.adjusted(candidates.stream().mapToDouble(Driver::p).toArray());
        var found = new ArrayList<Driver>();
        for (var position = 0; position < adjusted.length; position++) {
            found.add(candidates.get(position).amongOthers(adjusted[position]));
        }
        return new Drivers(
                candidates.size(),
                found.stream()
                        .filter(Driver::isSignificant)
                        .sorted(Comparator.comparingDouble((Driver driver) -> -Math.abs(driver.impact()))
                                .thenComparingDouble(Driver::p))
                        .toList());
    }

    private static Optional<Driver> candidate(Dimension dimension, Part part, Parts parts) {
        var apart = !part.value().equals(MetricFilter.NOT_GIVEN)
                && part.reading().n() >= LEAST
                && part.rest().n() >= LEAST
                && part.reading().n() <= part.rest().n();
        return apart ? of(new Condition(dimension, part.value()), part, parts) : Optional.empty();
    }

    /** What one condition does; none where either side has no value. */
    static Optional<Driver> of(Condition condition, Part part, Parts parts) {
        var all = parts.whole();
        return Change.between(part.rest(), part.reading())
                .flatMap(difference -> Optional.ofNullable(all.value())
                        .flatMap(whole -> Optional.ofNullable(part.rest().value())
                                .map(rest -> new Driver(
                                        condition,
                                        part.reading(),
                                        part.rest(),
                                        opposite(part, parts),
                                        whole - rest,
                                        interval(difference, part),
                                        probability(difference.difference(), part, all),
                                        1))));
    }

    /** The impact is the difference between the two groups, as much as the first weighs in the whole. */
    private static @Nullable Interval interval(Change difference, Part part) {
        var reach = difference.interval();
        var share =
                (double) part.reading().n() / (part.reading().n() + part.rest().n());
        return reach == null ? null : new Interval(reach.low() * share, reach.high() * share);
    }

    /**
     * Were there no difference, both groups would spread as all rows together do: the error under that assumption keeps
     * small groups that happen to be alike from passing for certain.
     */
    private static double probability(double difference, Part part, Reading all) {
        var ranks = part.z();
        if (ranks != null) {
            return NormalTail.twoSided(ranks);
        }
        var error = all.standardError();
        if (error == null || error == 0) {
            return 1;
        }
        var deviation = error * Math.sqrt((double) all.n());
        var spread = deviation
                * Math.sqrt(1.0 / (double) part.reading().n()
                        + 1.0 / (double) part.rest().n());
        return NormalTail.twoSided(difference / spread);
    }

    private static @Nullable Part opposite(Part part, Parts parts) {
        var given = parts.parts().stream()
                .filter(other -> !other.value().equals(MetricFilter.NOT_GIVEN))
                .toList();
        return given.size() != 2
                ? null
                : given.stream()
                        .filter(other -> !other.equals(part))
                        .findFirst()
                        .orElse(null);
    }
}
