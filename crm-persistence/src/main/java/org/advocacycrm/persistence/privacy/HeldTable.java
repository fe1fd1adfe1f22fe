package org.advocacycrm.persistence.privacy;

import java.util.List;
import org.advocacycrm.privacy.held.Held.Category;
import org.advocacycrm.privacy.held.PersonalRecords.Ground;

/**
 * A table in which something stands about customers.
 *
 * @param mine which rows are about the customer {@code :customer}
 * @param views what customers are shown of it; none where a row says nothing but that there is one
 */
record HeldTable(String name, String mine, Fate fate, List<View> views) {

    /** What an erasure does to the rows. */
    sealed interface Fate {

        record Gone() implements Fate {}

        record Kept(Category told, Ground ground) implements Fate {}

        /** What names the person is overwritten, the rest stays. */
        record Cleared(Category told, Ground ground, String assignments) implements Fate {}
    }

    /**
     * Entries of one category.
     *
     * @param columns names of columns, or expressions with their names; {@code t} is the table
     */
    record View(Category category, String source, String at, String condition, List<String> columns) {}

    static HeldTable of(String name, Fate fate, View... views) {
        return new HeldTable(name, "t.customer_id = :customer", fate, List.of(views));
    }

    static View view(Category category, String source, String at, String... columns) {
        return new View(category, source, at, "true", List.of(columns));
    }

    HeldTable where(String condition) {
        return new HeldTable(name, condition, fate, views);
    }
}
