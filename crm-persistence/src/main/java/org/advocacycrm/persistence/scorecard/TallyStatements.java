package org.advocacycrm.persistence.scorecard;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.advocacycrm.scorecard.GroupKey;
import org.advocacycrm.scorecard.Tally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.advocacycrm.shared.Period;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Statements over the periods of a query. Each starts with {@link #PERIODS}, which gives every period its instants in
 * the business zone, its dates, and the same part of it one year earlier.
 */
@Component
class TallyStatements {

    static final String PERIODS = """
            with period as (
                select *
                from unnest(
                        cast(:starts as timestamptz[]), cast(:ends as timestamptz[]),
                        cast(:fromDays as date[]), cast(:toDays as date[]),
                        cast(:earlierStarts as timestamptz[]), cast(:earlierEnds as timestamptz[]))
                    with ordinality
                    as p (starts, ends, from_day, to_day, earlier_starts, earlier_ends, position)
            )
            """;

    private final JdbcClient database;
    private final TallySettings.Guard guard = new TallySettings.Guard();

    TallyStatements(JdbcClient database) {
        this.database = database;
    }

    /** The roll-ups, which know what the query asks about. */
    Rollups rollups(TallyQuery query) {
        guard.require(TallySettings.of(query.company(), query.repeatWindow()), database);
        return new Rollups(database);
    }

    /** The tallies of all groups; rows of one group and period are added up. */
    <T extends Tally<T>> List<TallyRow<T>> tallies(String sql, TallyQuery query, RowMapper<T> tally) {
        return sums(statement(sql, query)
                .query((row, number) -> new TallyRow<>(
                        row.getInt("position") - 1,
                        Cuts.key(row, query.groupBy()),
                        Objects.requireNonNull(tally.mapRow(row, number))))
                .list());
    }

    /** Adds up the rows of each group and period. */
    static <T extends Tally<T>> List<TallyRow<T>> sums(List<TallyRow<T>> rows) {
        var parts = new LinkedHashMap<Group, List<T>>();
        rows.forEach(row -> parts.computeIfAbsent(new Group(row.period(), row.key()), group -> new ArrayList<>())
                .add(row.tally()));
        var sums = new ArrayList<TallyRow<T>>();
        parts.forEach((group, tallies) -> sums.add(new TallyRow<>(group.period, group.key, TallySums.of(tallies))));
        return sums;
    }

    private record Group(int period, GroupKey key) {}

    /** The statement with everything a query says as parameters. */
    JdbcClient.StatementSpec statement(String sql, TallyQuery query) {
        var zone = query.company().zone();
        return database.sql(sql)
                .params(Cuts.parameters(query.filter()))
                .param("starts", array(query, period -> period.startIn(zone)))
                .param("ends", array(query, period -> period.endIn(zone)))
                .param("fromDays", array(query, Period::from))
                .param("toDays", array(query, Period::to))
                .param("earlierStarts", array(query, period -> earlier(query, period.from())))
                .param("earlierEnds", array(query, period -> earlierEnd(query, period)))
                .param("asOf", moment(query.asOf()))
                .param("today", LocalDate.ofInstant(query.asOf(), zone))
                .param("zone", zone.getId())
                .param("currency", query.company().currency().getCurrencyCode())
                .param("repeatWindow", query.repeatWindow().toSeconds())
                .param("closingDay", moment(CaseDays.start(CaseDays.closing(query), query)))
                .param("answerDay", moment(CaseDays.start(CaseDays.answer(query), query)));
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String array(TallyQuery query, Function<Period, Object> element) {
        return query.periods().stream().map(element).map(Object::toString).collect(joining(",", "{", "}"));
    }

    private static Instant earlier(TallyQuery query, LocalDate day) {
        return day.minusYears(1).atStartOfDay(query.company().zone()).toInstant();
    }

    /** As much of last year as there has been of the period: half a month is not held against a whole one. */
    private static Instant earlierEnd(TallyQuery query, Period period) {
        var zone = query.company().zone();
        var asOf = query.asOf();
        var start = earlier(query, period.from());
        var end = asOf.isBefore(period.endIn(zone))
                ? asOf.atZone(zone).minusYears(1).toInstant()
                : earlier(query, period.to());
        return end.isBefore(start) ? start : end;
    }
}
