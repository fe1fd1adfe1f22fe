package org.advocacycrm.web.privacy.staff;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.advocacycrm.privacy.RequestKind;
import org.advocacycrm.privacy.RequestWay;
import org.jspecify.annotations.Nullable;

/** A request somebody enters for a customer who called or wrote, or the day on which a customer died. */
record EntryForm(
        @Nullable String kind,
        @Nullable String way,
        @Nullable String words,
        @Nullable String receivedOn,
        @Nullable String deceasedOn) {

    Optional<RequestKind> wanted() {
        return Arrays.stream(RequestKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst();
    }

    Optional<RequestWay> through() {
        return Arrays.stream(RequestWay.values())
                .filter(known -> known != RequestWay.PORTAL && known.name().equals(way))
                .findFirst();
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** A day as browsers submit it; nothing when it is none. */
    static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return text(typed).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(typed)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
