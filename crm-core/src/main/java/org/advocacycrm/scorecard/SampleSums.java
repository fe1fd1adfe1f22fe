package org.advocacycrm.scorecard;

import java.math.BigDecimal;

/** What the mean of a sample and its spread are computed from. */
public record SampleSums(long n, BigDecimal sum, BigDecimal sumOfSquares) implements Tally<SampleSums> {

    public static final SampleSums NONE = new SampleSums(0, BigDecimal.ZERO, BigDecimal.ZERO);

    public SampleSums {
        sum = Amounts.normalised(sum);
        sumOfSquares = Amounts.normalised(sumOfSquares);
    }

    @Override
    public SampleSums plus(SampleSums other) {
        return new SampleSums(n + other.n, sum.add(other.sum), sumOfSquares.add(other.sumOfSquares));
    }
}
