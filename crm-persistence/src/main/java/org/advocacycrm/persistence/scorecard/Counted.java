package org.advocacycrm.persistence.scorecard;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.advocacycrm.scorecard.PairSums;
import org.advocacycrm.scorecard.QuantileSketch;
import org.advocacycrm.scorecard.SampleSums;

/**
 * What the roll-ups say about a range of days.
 *
 * @param code what sets the rows of one subject apart: a score, a bucket, an outcome
 * @param n how many rows
 * @param a with the others: sums over them of two amounts, their squares and their product
 */
record Counted(int code, long n, BigDecimal a, BigDecimal b, BigDecimal aa, BigDecimal bb, BigDecimal ab) {

    static Counted of(ResultSet row) throws SQLException {
        return new Counted(
                row.getInt("code"),
                row.getLong("n"),
                sum(row, "a"),
                sum(row, "b"),
                sum(row, "aa"),
                sum(row, "bb"),
                sum(row, "ab"));
    }

    SampleSums sample() {
        return new SampleSums(n, a, aa);
    }

    PairSums pairs() {
        return new PairSums(n, a, b, aa, bb, ab);
    }

    /** The code is a bucket. */
    QuantileSketch sketch() {
        return code == SketchRows.ZERO
                ? new QuantileSketch(n, new TreeMap<>())
                : new QuantileSketch(0, new TreeMap<>(Map.of(code, n)));
    }

    private static BigDecimal sum(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getBigDecimal(column), BigDecimal.ZERO);
    }
}
