package org.advocacycrm.analytics.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.advocacycrm.analytics.scorecard.Change;
import org.advocacycrm.analytics.scorecard.Part;
import org.advocacycrm.analytics.scorecard.Parts;
import org.jspecify.annotations.Nullable;

/**
 * How differently the parts of a whole moved, beyond what chance does with as many parts: Cochran's Q over the changes of
 * the parts, and the mix effect against its own error, together a chi-square that is turned into standard deviations
 * (Wilson and Hilferty). So a cut into two that explains a change beats one into fifty that scatters.
 */
final class Unevenness {

    private Unevenness() {}

    static double of(Parts before, Parts after, Decomposition split) {
        var moves = moves(before, after);
        var degrees = Math.max(moves.size() - 1, 0) + 1;
        var chiSquare = heterogeneity(moves) + square(mixInErrors(before, after, split));
        var scale = 2.0 / (9 * degrees);
        return (Math.cbrt(chiSquare / degrees) - (1 - scale)) / Math.sqrt(scale);
    }

    private static List<Change> moves(Parts before, Parts after) {
        var earlier = new HashMap<String, Part>();
        before.parts().forEach(part -> earlier.put(part.value(), part));
        var moves = new ArrayList<Change>();
        for (var part : after.parts()) {
            var old = earlier.get(part.value());
            if (old != null && !old.reading().smallSample() && !part.reading().smallSample()) {
                Change.between(old.reading(), part.reading())
                        .filter(change -> change.standardError() != null)
                        .ifPresent(moves::add);
            }
        }
        return moves;
    }

    private static double heterogeneity(List<Change> moves) {
        var weights = 0.0;
        var sum = 0.0;
        for (var move : moves) {
            weights += precision(move);
            sum += precision(move) * move.difference();
        }
        var mean = weights == 0 ? 0 : sum / weights;
        return moves.stream()
                .mapToDouble(move -> precision(move) * square(move.difference() - mean))
                .sum();
    }

    private static double precision(Change move) {
        var error = move.standardError();
        return error == null ? 0 : 1 / square(error);
    }

    /** Shares scatter like those of two samples of the same mixture. */
    private static double mixInErrors(Parts before, Parts after, Decomposition split) {
        var middle = (split.before() + split.after()) / 2;
        var between = split.contributions().stream()
                .mapToDouble(part -> (part.shareBefore() + part.shareAfter())
                        / 2
                        * square((rate(part.before(), part.after()) + rate(part.after(), part.before())) / 2 - middle))
                .sum();
        var error = Math.sqrt(
                between * (1.0 / before.whole().n() + 1.0 / after.whole().n()));
        return error == 0 ? 0 : split.mix() / error;
    }

    private static double rate(@Nullable Portion one, @Nullable Portion other) {
        var there = one == null ? other : one;
        return there == null ? 0 : there.rate();
    }

    private static double square(double value) {
        return value * value;
    }
}
