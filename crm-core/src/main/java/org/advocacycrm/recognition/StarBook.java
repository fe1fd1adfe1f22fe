package org.advocacycrm.recognition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Nominations with the names that belong to them. */
public interface StarBook {

    /**
     * One nomination.
     *
     * @param customer the name of the customer who nominated
     * @param proof the number of the case or answer that proves it
     */
    record Entry(
            CustomerStar star,
            @Nullable Colleague employee,
            @Nullable String customer,
            @Nullable String proof) {}

    Optional<Entry> find(StarId id);

    /** What nobody has decided on yet, longest waiting first. */
    List<Entry> waiting();

    /** What was decided last. */
    List<Entry> decided(int most);

    /** The stars nominated from one instant up to another, by the employee's name. */
    List<Entry> stars(Instant from, Instant to);
}
