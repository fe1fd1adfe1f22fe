package org.advocacycrm.persistence.scorecard;

import java.util.List;
import org.advocacycrm.scorecard.Tally;

/** Adds up many tallies. */
final class TallySums {

    private TallySums() {}

    /** Halves first: adding to one sum would copy that with each, and sums of sketches have a thousand buckets. */
    static <T extends Tally<T>> T of(List<T> tallies) {
        var half = tallies.size() / 2;
        return half == 0
                ? tallies.getFirst()
                : of(tallies.subList(0, half)).plus(of(tallies.subList(half, tallies.size())));
    }
}
