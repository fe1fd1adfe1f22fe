package org.advocacycrm.persistence.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be used as it is; says what is wrong and what to do, each in one sentence. */
class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    CannotStart(String description, String action, @Nullable Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
