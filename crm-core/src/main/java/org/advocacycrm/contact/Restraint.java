package org.advocacycrm.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that holds for some instants and not for others. */
interface Restraint {

    /** The reason it gives for a deferral. */
    Reason reason();

    boolean accepts(Instant moment);

    /** The first instant not before {@code from} and not after {@code horizon} that it accepts, if there is one. */
    @Nullable
    Instant earliest(Instant from, Instant horizon);

    /** Whether it accepts the instant, and what it has to say about it. */
    Check check(Instant moment);
}
