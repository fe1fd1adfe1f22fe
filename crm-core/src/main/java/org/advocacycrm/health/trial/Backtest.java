package org.advocacycrm.health.trial;

import java.util.List;

/**
 * What became of customers, by fifths of their score.
 *
 * @param fifths from the lowest scores to the highest; equal scores are never torn apart, so that one can be larger or missing
 * @param unscored customers who were active but had no score
 * @param unscoredLost how many of those were lost
 */
public record Backtest(List<Fifth> fifths, long unscored, long unscoredLost) {

    /**
     * A fifth of the customers, by their scores.
     *
     * @param number 1 for the lowest scores, 5 for the highest
     */
    public record Fifth(int number, long customers, long lost, double lowest, double highest) {}

    public Backtest {
        fifths = List.copyOf(fifths);
    }

    public long customers() {
        return fifths.stream().mapToLong(Fifth::customers).sum();
    }

    public long lost() {
        return fifths.stream().mapToLong(Fifth::lost).sum();
    }
}
