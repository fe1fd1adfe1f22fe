package org.advocacycrm.web.frame.failure;

import java.util.Locale;
import java.util.UUID;

/** What a visitor is told when a page cannot be shown, and the reference under which the log knows more. */
record Failure(int status, Kind kind, String reference) {

    enum Kind {
        NOT_UNDERSTOOD,
        NOT_ALLOWED,
        NOT_FOUND,
        CONFLICT,
        TOO_LARGE,
        NOT_WORKING;

        static Kind of(int status) {
            return switch (status) {
                case 401, 403 -> NOT_ALLOWED;
                case 404, 410 -> NOT_FOUND;
                case 409, 412 -> CONFLICT;
                case 413 -> TOO_LARGE;
                default -> status < 500 ? NOT_UNDERSTOOD : NOT_WORKING;
            };
        }
    }

    static Failure of(int status) {
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return new Failure(status, Kind.of(status), reference);
    }

    boolean isOurs() {
        return status >= 500;
    }

    /** The part of the message keys that belongs to the kind. */
    public String key() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
