package org.advocacycrm.web.account.admin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.advocacycrm.audit.AuditTrail.Filter;
import org.jspecify.annotations.Nullable;

/** Which entries somebody wants to see; the last day is shown too. A date that is none limits nothing. */
record AuditFilterForm(
        @Nullable String actor,
        @Nullable String action,
        @Nullable String from,
        @Nullable String to) {

    Filter toFilter(ZoneId zone) {
        return new Filter(
                textOf(actor),
                textOf(action),
                day(from).map(first -> startOf(first, zone)).orElse(null),
                day(to).map(last -> startOf(last.plusDays(1), zone)).orElse(null));
    }

    static boolean isNoDate(@Nullable String text) {
        return !textOf(text).isEmpty() && day(text).isEmpty();
    }

    public boolean isSet() {
        return !(textOf(actor) + textOf(action) + textOf(from) + textOf(to)).isEmpty();
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.of(LocalDate.parse(textOf(text)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static String textOf(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
