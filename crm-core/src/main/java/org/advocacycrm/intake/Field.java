package org.advocacycrm.intake;

import org.jspecify.annotations.Nullable;

/**
 * One column of a record format.
 *
 * @param standard what is stored for a new record when the field has no value
 */
public record Field(
        String name,
        boolean required,
        ValueRule rule,
        @Nullable String standard) {

    static Field required(String name, ValueRule rule) {
        return new Field(name, true, rule, null);
    }

    static Field optional(String name, ValueRule rule) {
        return new Field(name, false, rule, null);
    }

    static Field optional(String name, ValueRule rule, String standard) {
        return new Field(name, false, rule, standard);
    }
}
