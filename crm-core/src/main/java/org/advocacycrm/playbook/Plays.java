package org.advocacycrm.playbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerId;

/** Everything that is or was done for segments, and for whom. */
public interface Plays {

    /** The customer's part in a play. */
    record Part(Play play, boolean heldOut) {}

    /** The newest first. */
    List<Play> all();

    Optional<Play> of(PlayId id);

    /** How many customers stand in the segment on the day and are in no running play. */
    long free(AdvocacySegment segment, LocalDate day);

    /**
     * Keeps the play and deals everybody who is free into those who are treated and those who are held out: by chance,
     * but the same way each time for one play and one customer. Those who are treated get the task, if it is one.
     */
    void start(Play play);

    void end(PlayId id, Instant at);

    /** Where those of the play stand on a day, against the day it began; who objected to profiling counts on neither side. */
    Outcome outcome(Play play, LocalDate day);

    /** The running plays the customer is in. */
    List<Part> runningWith(CustomerId customer);
}
