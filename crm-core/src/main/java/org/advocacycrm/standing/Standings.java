package org.advocacycrm.standing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.advocacycrm.customer.CustomerId;

/** The standing of every customer as it was last computed. */
public interface Standings {

    /**
     * Keeps standings that were made by the newest rules. When others have been adopted meanwhile, none is kept, and the
     * answer is no: they have to be made again.
     */
    boolean keep(List<Standing> standings);

    Optional<Instant> computedAt(CustomerId customer);

    /**
     * Hands over, in portions, every customer whose standing is missing, older than the given instant or made with
     * another model of health. Who objects to profiling has none and misses none.
     */
    void forEachOutdated(Instant olderThan, String model, Consumer<List<CustomerId>> portion);

    /** Hands over, in portions, every customer who withdrew an objection to profiling and has no standing yet. */
    void forEachReturned(Consumer<List<CustomerId>> portion);

    /** Hands over, in portions, every customer whose stage staff decided on until a moment that has come since. */
    void forEachOverrideOver(Instant now, Consumer<List<CustomerId>> portion);

    /** The version of the rules that made the standing, absent when there is none. */
    Optional<Integer> rulesVersion(CustomerId customer);

    /** Hands over, in portions, every customer of whom something was stored at or after the given instant. */
    void forEachTouched(Instant since, Consumer<List<CustomerId>> portion);
}
