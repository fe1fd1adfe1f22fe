package org.advocacycrm.scorecard;

import java.time.Duration;
import org.advocacycrm.shared.Company;

/** Tallies kept beside the rows they count and changed with them, so that a scorecard reads no rows. */
public interface KeptTallies {

    /**
     * Keeps tallies for these settings, and makes all of them anew if they were kept for others. Nothing can be stored
     * while that goes on.
     *
     * @return whether they were made anew
     */
    boolean keepWith(Company company, Duration repeatWindow);

    /** Adds what has changed since the last time to what is written down. No tally changes by it, only how fast it is read. */
    void compact();

    /** Makes all of them anew from the rows: after so much was stored at once that this is sooner done than {@link #compact}. */
    void makeAnew();
}
