package org.advocacycrm.persistence.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.advocacycrm.scorecard.QuantileSketch;

/** Quantile sketches filled by the database: one row per bucket. */
final class SketchRows {

    /** The code of the roll-ups for values of zero, which have no bucket. */
    static final int ZERO = Integer.MIN_VALUE;

    private SketchRows() {}

    /** The column {@code bucket} of a value; null for zero, as {@link QuantileSketch} keeps it. */
    static String bucket(String value) {
        return "case when %s > 0 then cast(ceil(ln(cast(%s as double precision)) / %s) as integer) end as bucket"
                .formatted(value, value, Math.log(QuantileSketch.GAMMA));
    }

    static QuantileSketch sketch(ResultSet row, long count) throws SQLException {
        var bucket = row.getObject("bucket", Integer.class);
        return bucket == null
                ? new QuantileSketch(count, new TreeMap<>())
                : new QuantileSketch(0, new TreeMap<>(Map.of(bucket, count)));
    }
}
