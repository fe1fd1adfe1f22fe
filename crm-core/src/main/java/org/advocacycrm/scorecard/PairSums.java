package org.advocacycrm.scorecard;

import java.math.BigDecimal;

/**
 * Pairs of amounts, one pair per customer or contract: what the ratio of their sums and its spread are computed from.
 *
 * @param n number of pairs
 */
public record PairSums(
        long n,
        BigDecimal before,
        BigDecimal after,
        BigDecimal beforeSquares,
        BigDecimal afterSquares,
        BigDecimal products)
        implements Tally<PairSums> {

    public static final PairSums NONE =
            new PairSums(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public PairSums {
        before = Amounts.normalised(before);
        after = Amounts.normalised(after);
        beforeSquares = Amounts.normalised(beforeSquares);
        afterSquares = Amounts.normalised(afterSquares);
        products = Amounts.normalised(products);
    }

    /** The sums of a single pair. */
    public static PairSums of(BigDecimal before, BigDecimal after) {
        return new PairSums(1, before, after, before.multiply(before), after.multiply(after), before.multiply(after));
    }

    @Override
    public PairSums plus(PairSums other) {
        return new PairSums(
                n + other.n,
                before.add(other.before),
                after.add(other.after),
                beforeSquares.add(other.beforeSquares),
                afterSquares.add(other.afterSquares),
                products.add(other.products));
    }
}
