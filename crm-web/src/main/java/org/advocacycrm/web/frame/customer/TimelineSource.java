package org.advocacycrm.web.frame.customer;

import java.time.Instant;
import java.util.List;

/** One kind of thing that happens with customers; a feature offers it to the timeline as a bean. */
public interface TimelineSource {

    Kind kind();

    /** Whether it tells what was worked out about the customer: such a source is silent about who objected to profiling. */
    boolean profiles();

    /**
     * What happened before the given instant, newest first: at least as many as asked for where there are so many, and
     * always all that happened at one instant together.
     */
    List<TimelineEntry> before(CustomerInView customer, Instant moment, int atLeast);

    /** What can be looked at alone; sources may share one. */
    enum Kind {
        NOTES,
        TASKS,
        FEEDBACK,
        CASES,
        ORDERS,
        VOICE,
        CONTACTS,
        JOURNEY,
        STANDING,
        LIFE,
        PROGRAMS
    }
}
