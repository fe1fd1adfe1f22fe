package org.advocacycrm.web.playbook;

import org.jspecify.annotations.Nullable;

/** A play as it was typed. */
record PlayForm(
        @Nullable String segment,
        @Nullable String name,
        @Nullable String task,
        @Nullable String dueDays,
        @Nullable String template,
        @Nullable String holdOut) {

    static String typed(@Nullable String field) {
        return field == null ? "" : field.strip();
    }
}
