package org.advocacycrm.analytics.relationship;

import java.util.Optional;
import org.advocacycrm.relationship.CellSums;

/**
 * What a customer of a cell is expected to spend in the year to come: what those spent on average who were in the same cell
 * a year ago, in the year since, whatever became of them.
 *
 * @param margin half of the 95 % interval of the mean
 */
public record PredictedSpend(double mean, double margin, long observed) {

    /** With fewer than these nothing is predicted. */
    public static final long FEWEST = 30;

    private static final double Z = 1.96;

    public static Optional<PredictedSpend> of(CellSums cell) {
        var n = cell.observed();
        if (n < FEWEST) {
            return Optional.empty();
        }
        var mean = cell.spent() / n;
        var variance = Math.max(0, (cell.squares() - n * mean * mean) / (n - 1));
        return Optional.of(new PredictedSpend(mean, Z * Math.sqrt(variance / n), n));
    }
}
