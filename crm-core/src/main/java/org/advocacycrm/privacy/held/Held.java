package org.advocacycrm.privacy.held;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one category that is held about a customer.
 *
 * @param total how many entries there are, of which {@code entries} may be the newest only
 */
public record Held(Category category, long total, List<Entry> entries) {

    /** The kinds of data that are held, in the order in which they are told. */
    public enum Category {
        IDENTITY,
        CONTACT_DETAILS,
        PREFERENCES,
        CONSENTS,
        LIFE_EVENTS,
        FEEDBACK,
        CASES,
        TRANSACTIONS,
        CONTRACTS,
        REFERRALS,
        MENTIONS,
        RECOGNITIONS,
        CONTACTS,
        MESSAGES,
        DECISIONS,
        ASSESSMENT,
        REQUESTS,
        SIGN_INS,
        ACCESSES
    }

    /**
     * One thing that is held.
     *
     * @param source where it came from: a system, a page, the customer; empty where it is worked out from the rest
     */
    public record Entry(String source, @Nullable Instant at, List<Value> values) {}

    /** A named value; the name is that of the column. */
    public record Value(String name, String text) {}
}
