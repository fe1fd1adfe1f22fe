package org.advocacycrm.web.account.admin;

import java.time.Instant;
import java.util.List;
import org.advocacycrm.audit.AuditTrail;
import org.advocacycrm.web.account.ClockTimes;
import org.jspecify.annotations.Nullable;

/**
 * One page of the audit log.
 *
 * @param next where the next page starts, absent on the last one
 */
record AuditPage(List<Row> rows, @Nullable String next) {

    static final int SIZE = 50;

    record Row(Instant at, String atText, String actor, String action, String subject, String detail) {}

    /** From one line more than a page holds, if there is one. */
    static AuditPage of(List<AuditTrail.Line> lines, ClockTimes times) {
        var shown = lines.subList(0, Math.min(lines.size(), SIZE));
        var rows = shown.stream().map(line -> row(line, times)).toList();
        return new AuditPage(rows, lines.size() > SIZE ? AuditPlace.print(shown.getLast()) : null);
    }

    private static Row row(AuditTrail.Line line, ClockTimes times) {
        var entry = line.entry();
        return new Row(
                entry.at(), times.momentOf(entry.at()), entry.actor(), entry.action(), entry.subject(), entry.detail());
    }
}
