package org.advocacycrm.scorecard;

/**
 * What became of the contracts due in a period. The pairs are annual values in the reporting currency over the decided
 * contracts: before is the value due, after is what was kept of it; a lost contract keeps nothing.
 *
 * @param otherCurrency decided contracts in another currency: they count, but are in none of the pairs
 * @param byValue kept is the whole value due of a renewed contract
 * @param gross kept is the value after renewal, but no more than the value due
 * @param net kept is the value after renewal
 */
public record RenewalTally(
        long renewed, long lost, long undecided, long otherCurrency, PairSums byValue, PairSums gross, PairSums net)
        implements Tally<RenewalTally> {

    public static final RenewalTally NONE = new RenewalTally(0, 0, 0, 0, PairSums.NONE, PairSums.NONE, PairSums.NONE);

    public long decided() {
        return renewed + lost;
    }

    @Override
    public RenewalTally plus(RenewalTally other) {
        return new RenewalTally(
                renewed + other.renewed,
                lost + other.lost,
                undecided + other.undecided,
                otherCurrency + other.otherCurrency,
                byValue.plus(other.byValue),
                gross.plus(other.gross),
                net.plus(other.net));
    }
}
