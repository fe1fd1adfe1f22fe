package org.advocacycrm.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds records in lists that are in the order of their moments, oldest first. Loops and bisection, because it is done for
 * every day on which anything changed, of every customer.
 */
public final class Records {

    private Records() {}

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

    /** The records that are wanted, in a list that may be sorted. */
    public static <R> List<R> those(List<R> records, Predicate<R> wanted) {
        var found = new ArrayList<R>();
        for (var record : records) {
            if (wanted.test(record)) {
                found.add(record);
            }
        }
        return found;
    }
}
