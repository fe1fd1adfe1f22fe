package org.advocacycrm.analytics.explanation;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The change of a whole, split exactly into what its parts add: because their shares moved (mix) and because they moved
 * themselves (rate).
 *
 * @param contributions the largest first; together they are the change
 */
public record Decomposition(double before, double after, List<Contribution> contributions) {

    public Decomposition {
        contributions = List.copyOf(contributions);
    }

    /**
     * Splits the change between two wholes by their parts.
     *
     * @throws IllegalArgumentException if either has no part
     */
    public static Decomposition of(Map<String, Portion> before, Map<String, Portion> after) {
        if (before.isEmpty() || after.isEmpty()) {
            throw new IllegalArgumentException("Nothing changes from or to nothing");
        }
        return new Split(before, after).decomposition();
    }

    public double change() {
        return after - before;
    }

    public double mix() {
        return contributions.stream().mapToDouble(Contribution::mix).sum();
    }

    public double rate() {
        return contributions.stream().mapToDouble(Contribution::rate).sum();
    }

    /** Whether more than half of the change comes from who counts now, not from how anybody's value moved. */
    public boolean isMostlyMix() {
        return change() != 0 && mix() / change() > 0.5;
    }

    /** Whether every part that was there before and after moved against the whole, or not at all: Simpson's paradox. */
    public boolean isReversal() {
        var moves = contributions.stream()
                .filter(part -> part.before() != null && part.after() != null)
                .mapToDouble(part -> requireNonNull(part.after()).rate()
                        - requireNonNull(part.before()).rate())
                .toArray();
        var against = false;
        for (var move : moves) {
            if (move * change() > 0) {
                return false;
            }
            against |= move * change() < 0;
        }
        return against;
    }

    private record Split(Map<String, Portion> before, Map<String, Portion> after) {

        Decomposition decomposition() {
            var meanBefore = mean(before);
            var meanAfter = mean(after);
            var middle = (meanBefore + meanAfter) / 2;
            var values = new TreeSet<>(before.keySet());
            values.addAll(after.keySet());
            var contributions = values.stream()
                    .map(value -> contribution(value, middle))
                    .sorted(Comparator.comparingDouble((Contribution part) -> -Math.abs(part.total()))
                            .thenComparing(Contribution::value))
                    .toList();
            return new Decomposition(meanBefore, meanAfter, contributions);
        }

        /** A part absent at one end takes the rate of the other: it is mix and nothing else. */
        private Contribution contribution(String value, double middle) {
            var earlier = before.get(value);
            var later = after.get(value);
            var shareBefore = share(earlier, before);
            var shareAfter = share(later, after);
            var rateBefore = requireNonNull(earlier == null ? later : earlier).rate();
            var rateAfter = requireNonNull(later == null ? earlier : later).rate();
            return new Contribution(
                    value,
                    earlier,
                    later,
                    shareBefore,
                    shareAfter,
                    (shareAfter - shareBefore) * ((rateBefore + rateAfter) / 2 - middle),
                    (rateAfter - rateBefore) * (shareBefore + shareAfter) / 2);
        }

        private static double share(@Nullable Portion part, Map<String, Portion> whole) {
            return part == null ? 0 : part.weight() / weight(whole);
        }

        private static double weight(Map<String, Portion> whole) {
            return whole.values().stream().mapToDouble(Portion::weight).sum();
        }

        private static double mean(Map<String, Portion> whole) {
            return whole.values().stream()
                            .mapToDouble(part -> part.weight() * part.rate())
                            .sum()
                    / weight(whole);
        }
    }
}
