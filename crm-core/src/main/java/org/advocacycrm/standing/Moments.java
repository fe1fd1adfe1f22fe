package org.advocacycrm.standing;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Finds records by their moments in lists that are in the order of them, oldest first. */
public final class Moments {

    private Moments() {}

    /** The records later than one moment and not later than the other. */
    public static <R> List<R> between(List<R> records, Function<R, Instant> moment, Instant after, Instant upTo) {
        return records.subList(count(records, moment, after), count(records, moment, upTo));
    }

    /** How many of the records are not later than the given moment. */
    public static <R> int count(List<R> records, Function<R, Instant> moment, Instant upTo) {
        var low = 0;
        var high = records.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (moment.apply(records.get(middle)).isAfter(upTo)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
