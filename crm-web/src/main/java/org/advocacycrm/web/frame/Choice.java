package org.advocacycrm.web.frame;

import org.jspecify.annotations.Nullable;

/** One option of a select, a group of radio buttons or a group of checkboxes. */
public record Choice(String value, String label, @Nullable String hint, boolean disabled) {

    public Choice(String value, String label) {
        this(value, label, null, false);
    }

    public Choice(String value, String label, String hint) {
        this(value, label, hint, false);
    }
}
