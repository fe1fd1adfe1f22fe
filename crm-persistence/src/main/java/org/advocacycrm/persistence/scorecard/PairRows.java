package org.advocacycrm.persistence.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.advocacycrm.scorecard.PairSums;

/** Sums over pairs of amounts, made by the database. */
final class PairRows {

    private PairRows() {}

    /** The columns of one {@link PairSums} over the pairs that meet a condition. */
    static String sums(String name, String before, String after, String condition) {
        return """
                count(*) filter (where $c) as $n_pairs,
                coalesce(sum($b) filter (where $c), 0) as $n_before,
                coalesce(sum($a) filter (where $c), 0) as $n_after,
                coalesce(sum($b * $b) filter (where $c), 0) as $n_before_squares,
                coalesce(sum($a * $a) filter (where $c), 0) as $n_after_squares,
                coalesce(sum($b * $a) filter (where $c), 0) as $n_products""".replace("$c", condition)
                .replace("$n", name)
                .replace("$b", before)
                .replace("$a", after);
    }

    static PairSums sums(ResultSet row, String name) throws SQLException {
        return new PairSums(
                row.getLong(name + "_pairs"),
                row.getBigDecimal(name + "_before"),
                row.getBigDecimal(name + "_after"),
                row.getBigDecimal(name + "_before_squares"),
                row.getBigDecimal(name + "_after_squares"),
                row.getBigDecimal(name + "_products"));
    }
}
