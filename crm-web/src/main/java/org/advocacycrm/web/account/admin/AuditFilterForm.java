package org.advocacycrm.web.account.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.advocacycrm.audit.AuditTrail.Filter;
import org.jspecify.annotations.Nullable;

/** Which entries somebody wants to see; the last day is shown too. */
record AuditFilterForm(
        @Nullable String actor,
        @Nullable String action,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    Filter toFilter(ZoneId zone) {
        return new Filter(
                Objects.requireNonNullElse(actor, "").strip(),
                Objects.requireNonNullElse(action, ""),
                from == null ? null : startOf(from, zone),
                to == null ? null : startOf(to.plusDays(1), zone));
    }

    public boolean isSet() {
        return hasText(actor) || hasText(action) || from != null || to != null;
    }

    private static boolean hasText(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
