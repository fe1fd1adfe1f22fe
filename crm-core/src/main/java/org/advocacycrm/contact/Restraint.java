package org.advocacycrm.contact;

import java.time.Instant;
import org.advocacycrm.preference.Sentence;
import org.jspecify.annotations.Nullable;

/** Something that holds for some instants and not for others. */
interface Restraint {

    Check.Kind kind();

    /** The reason it gives for a deferral. */
    Reason reason();

    boolean accepts(Instant moment);

    /** The first instant not before {@code from} and not after {@code horizon} that it accepts, if there is one. */
    @Nullable
    Instant earliest(Instant from, Instant horizon);

    /** What it has to say about the instant. */
    Sentence detail(Instant moment);
}
