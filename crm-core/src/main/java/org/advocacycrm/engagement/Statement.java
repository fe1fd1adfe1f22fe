package org.advocacycrm.engagement;

import org.jspecify.annotations.Nullable;

/**
 * Something that is true of a customer, or not yet.
 *
 * @param sign what decides it in the records, unless staff found otherwise; none where only staff can tell
 */
public record Statement(
        StatementId id,
        InteractionStage stage,
        StatementKind kind,
        String text,
        @Nullable Sign sign) {

    public static final int LONGEST_TEXT = 200;

    public Statement {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A statement is one short sentence: " + text.length());
        }
    }
}
