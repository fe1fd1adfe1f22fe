package org.advocacycrm.analytics.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rounds the terms of a sum so that what is printed adds up: the rounded terms sum to the rounded total. */
public record RoundedSum(List<BigDecimal> terms, BigDecimal total) {

    public RoundedSum {
        terms = List.copyOf(terms);
    }

    public static RoundedSum of(List<Double> exact, int decimals) {
        var unit = BigDecimal.ONE.movePointLeft(decimals);
        var total = rounded(exact.stream().mapToDouble(Double::doubleValue).sum(), decimals, RoundingMode.HALF_UP);
        var terms = new ArrayList<>(exact.stream()
                .map(term -> rounded(term, decimals, RoundingMode.FLOOR))
                .toList());
        var missing = total.subtract(terms.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .divide(unit)
                .intValueExact();
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> terms.get(i).doubleValue() - exact.get(i)))
                .limit(Math.max(0, missing))
                .forEach(i -> terms.set(i, terms.get(i).add(unit)));
        return new RoundedSum(terms, total);
    }

    private static BigDecimal rounded(double value, int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(value).setScale(decimals, mode);
    }
}
