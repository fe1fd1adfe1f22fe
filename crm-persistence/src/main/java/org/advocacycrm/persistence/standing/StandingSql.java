package org.advocacycrm.persistence.standing;

import java.sql.Date;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.advocacycrm.advocacy.SegmentEvidence;
import org.advocacycrm.standing.Standing;
import org.jspecify.annotations.Nullable;

/** The columns of the table of standings, and the statement that fills them from arrays. */
final class StandingSql {

    /** A column, the type it travels as, and the type it is cast to on arrival. */
    record Column(String name, String elementType, String cast, Reading value) {}

    interface Reading {
        @Nullable
        Object apply(Standing standing);
    }

    static final List<Column> COLUMNS = List.of(
            column("customer_id", "uuid", s -> s.customer().value()),
            column("segment", "text", s -> s.segment().segment().name()),
            column("segment_rule", "text", s -> s.segment().rule().code()),
            column("segment_version", "int2", Standing::rulesVersion),
            new Column(
                    "segment_evidence", "text", "::jsonb", s -> json(s.segment().evidence())),
            column("segment_before", "text", s -> s.segmentBefore().name()),
            column("stage", "text", s -> s.stage().stage().name()),
            column("stage_rule", "text", s -> s.stage().name()),
            column("stage_version", "int2", Standing::rulesVersion),
            column("health", "float8", s -> s.health().effective()),
            column("health_computed", "float8", s -> s.health().score()),
            column(
                    "health_override_until",
                    "timestamptz",
                    s -> moment(
                            s.health().override() == null
                                    ? null
                                    : s.health().override().over())),
            column("health_coverage", "float8", s -> s.health().coverage()),
            column("health_band", "text", s -> s.health().band().name()),
            column("health_change", "float8", s -> s.health().change()),
            new Column(
                    "health_trend",
                    "text",
                    "::real[]",
                    s -> JdbcStandings.numbers(s.health().trend())),
            column("health_model", "text", s -> s.health().model()),
            column("last_contact_at", "timestamptz", s -> moment(s.lastContact())),
            column("renewal_due_on", "date", s -> s.renewalDue() == null ? null : Date.valueOf(s.renewalDue())),
            column("computed_at", "timestamptz", StandingSql::computedAt));

    /** A standing never replaces one that was computed later. */
    static final String KEEP = """
            insert into customer_standing (%s)
            select %s from unnest(%s) as fresh (%s)
            where exists (select from customer where customer.id = fresh.customer_id)
              and not exists (select from profiling_objection o where o.customer_id = fresh.customer_id)
            on conflict (customer_id) do update set %s
            where customer_standing.computed_at <= excluded.computed_at
            """.formatted(
                    list("%1$s"),
                    list("%1$s%3$s"),
                    list("?::%2$s[]"),
                    list("%1$s"),
                    COLUMNS.stream()
                            .skip(1)
                            .map(column -> column.name() + " = excluded." + column.name())
                            .collect(Collectors.joining(", ")));

    private StandingSql() {}

    private static Column column(String name, String elementType, Reading value) {
        return new Column(name, elementType, "", value);
    }

    private static String list(String pattern) {
        return COLUMNS.stream()
                .map(column -> pattern.formatted(column.name(), column.elementType(), column.cast()))
                .collect(Collectors.joining(", "));
    }

    static String computedAt(Standing standing) {
        return standing.computedAt().atOffset(ZoneOffset.UTC).toString();
    }

    private static @Nullable String moment(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC).toString();
    }

    private static String json(SegmentEvidence evidence) {
        return """
                {"likelihood": %s, "promotions": %d, "attacks": %d, "openMajor": %s, "leaving": %s, "satisfaction": %s}
                """.formatted(
                        evidence.likelihood(),
                        evidence.promotions(),
                        evidence.attacks(),
                        evidence.openMajor(),
                        evidence.leaving(),
                        evidence.satisfaction());
    }
}
