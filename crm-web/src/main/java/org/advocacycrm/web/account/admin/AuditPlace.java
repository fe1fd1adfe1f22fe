package org.advocacycrm.web.account.admin;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.audit.AuditTrail.Line;
import org.advocacycrm.audit.AuditTrail.Place;
import org.jspecify.annotations.Nullable;

/** A place in the audit log as it stands in an address. */
final class AuditPlace {

    private AuditPlace() {}

    static String print(Line line) {
        return line.entry().at() + "_" + line.id();
    }

    /** Nothing when the text is none or has been tampered with: the log is then shown from its start. */
    static Optional<Place> parse(@Nullable String text) {
        if (text == null || !text.contains("_")) {
            return Optional.empty();
        }
        var parts = text.split("_", 2);
        try {
            return Optional.of(new Place(Instant.parse(parts[0]), UUID.fromString(parts[1])));
        } catch (DateTimeException | IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }
}
