package org.advocacycrm.persistence.scorecard;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.advocacycrm.scorecard.CaseTallies;
import org.advocacycrm.scorecard.ClockTally;
import org.advocacycrm.scorecard.ComplaintTally;
import org.advocacycrm.scorecard.FcrTally;
import org.advocacycrm.scorecard.QuantileSketch;
import org.advocacycrm.scorecard.ResolutionTally;
import org.advocacycrm.scorecard.SampleSums;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;

/** Cases counted one by one. */
final class CaseRecount implements CaseTallies {

    /** Every case has a customer; joined like this, the database leaves out whom a query does not ask about. */
    static final String OWNERS = """
            left join customer c on c.id = k.customer_id
            left join employee e on e.id = k.employee_id
            """;

    /** Resolved in the period, or open at its end (so far, if it is not over). */
    static final String CASES = """
            from period p
            join service_case k
                on k.opened_at < p.ends and (k.resolved_at is null or k.resolved_at >= p.starts)
                and (k.resolved_at < p.ends or k.opened_at < :asOf)
            """ + OWNERS;

    static final String RECEIVED_COMPLAINTS = """
            from period p
            join service_case k on k.opened_at >= p.starts and k.opened_at < least(p.ends, :asOf) and k.complaint
                and k.disposition = 'HANDLED'
            """ + OWNERS;

    private static final String OVER = "(k.resolved_at is not null and k.resolved_at < p.ends)";

    /** Only what is a need of its own counts as a case: neither spam nor what was merged into another case. */
    private static final String NEED = "k.disposition = 'HANDLED'";

    static final String RESOLVED = "(" + NEED + " and " + OVER + ")";
    static final String OPEN = "(" + NEED + " and not " + OVER + ")";
    static final String MERGED = "(k.disposition = 'MERGED' and " + OVER + ")";
    static final String SPAM = "(k.disposition = 'SPAM' and " + OVER + ")";
    static final String IN_NET_TIME = "(" + RESOLVED + " and k.net_seconds is not null)";
    static final String ANSWERED = "(" + RESOLVED + " and k.contacts > 0)";
    static final String NEVER_ANSWERED = "(" + RESOLVED + " and k.contacts = 0)";
    static final String GROSS = "(" + RESOLVED + " and k.contacts = 1 and k.handovers = 0 and k.reopenings = 0)";
    static final String MATURED =
            "(" + ANSWERED + " and k.resolved_at + make_interval(secs => :repeatWindow) <= :asOf)";

    /** Gross, matured, and not followed by a later case of the same customer and category within the window. */
    static final String NET = "(" + GROSS + " and " + MATURED + """
             and not exists (
                select from service_case again
                where again.customer_id = k.customer_id
                    and again.category = k.category
                    and again.disposition <> 'SPAM'
                    and again.opened_at > k.opened_at
                    and again.opened_at >= k.resolved_at
                    and again.opened_at < k.resolved_at + make_interval(secs => :repeatWindow)))""";

    static final String ASKED = "(" + ANSWERED + " and k.solved_in_one_go is not null)";
    static final String CONFIRMED = "(" + ANSWERED + " and k.solved_in_one_go)";

    /** Nobody closes a complaint unanswered: where no first response is recorded, the resolution was one. */
    private static final String ACKNOWLEDGED_AT =
            "coalesce(k.first_response_at, case when k.contacts > 0 then k.resolved_at end)";

    static final String ACKNOWLEDGED = "(" + ACKNOWLEDGED_AT + " <= k.opened_at + interval '24 hours')";
    static final String DUE = "(" + ACKNOWLEDGED_AT + " is not null or k.opened_at + interval '24 hours' <= :asOf)";
    static final String CLOSED = "(k.resolved_at <= :asOf)";
    static final String TELLING_KNOWN = "(" + CLOSED + " and k.customer_told is not null)";
    static final String TOLD = "(" + CLOSED + " and k.customer_told)";

    private final TallyStatements statements;

    CaseRecount(TallyStatements statements) {
        this.statements = statements;
    }

    @Override
    public List<TallyRow<FcrTally>> firstContactResolution(TallyQuery query) {
        return firstContactResolution(query, CASES);
    }

    /** Of the cases that the given joins leave. */
    List<TallyRow<FcrTally>> firstContactResolution(TallyQuery query, String cases) {
        var sql = TallyStatements.PERIODS
                + "select p.position" + Cuts.CASE.columns(query.groupBy())
                + count(ANSWERED, "resolved") + count(GROSS, "gross")
                + count(MATURED, "matured") + count(NET, "net")
                + count(ASKED, "asked") + count(CONFIRMED, "confirmed")
                + count(NEVER_ANSWERED, "never_answered") + count(MERGED, "merged")
                + count(SPAM, "spam") + count(OPEN, "open")
                + "\n" + cases
                + "where true" + Cuts.CASE.conditions(query.filter())
                + "\ngroup by p.position" + Cuts.names(query.groupBy());
        return statements.tallies(
                sql,
                query,
                (row, number) -> new FcrTally(
                        row.getLong("resolved"),
                        row.getLong("gross"),
                        row.getLong("matured"),
                        row.getLong("net"),
                        row.getLong("asked"),
                        row.getLong("confirmed"),
                        row.getLong("never_answered"),
                        row.getLong("merged"),
                        row.getLong("spam"),
                        row.getLong("open")));
    }

    @Override
    public List<TallyRow<ResolutionTally>> timeToResolution(TallyQuery query) {
        return timeToResolution(query, CASES);
    }

    List<TallyRow<ResolutionTally>> timeToResolution(TallyQuery query, String cases) {
        var sql = TallyStatements.PERIODS
                + """
                , timed as materialized (
                    select p.position, t.clock, t.seconds%s
                    %s
                    cross join lateral (values
                        ('WALL', case when %s then extract(epoch from k.resolved_at - k.opened_at) end),
                        ('WORKING', case when %s then k.working_seconds end),
                        ('NET', case when %s then k.net_seconds end),
                        ('OPEN', case when %s then extract(epoch from least(p.ends, :asOf) - k.opened_at) end)
                    ) as t (clock, seconds)
                    where t.seconds is not null %s
                )
                select position, clock, %s, count(*) as cases,
                    sum(seconds) as seconds, sum(seconds * seconds) as squares, max(seconds) as longest%s
                from timed
                group by position, clock, bucket%s
                """.formatted(
                                Cuts.CASE.columns(query.groupBy()),
                                cases,
                                RESOLVED,
                                RESOLVED,
                                RESOLVED,
                                OPEN,
                                Cuts.CASE.conditions(query.filter()),
                                SketchRows.bucket("seconds"),
                                Cuts.names(query.groupBy()),
                                Cuts.names(query.groupBy()));
        return statements.tallies(sql, query, CaseRecount::resolution);
    }

    private static ResolutionTally resolution(ResultSet row, int number) throws SQLException {
        var cases = row.getLong("cases");
        var sketch = SketchRows.sketch(row, cases);
        var clock = row.getString("clock");
        if (clock.equals("OPEN")) {
            return new ResolutionTally(
                    ClockTally.NONE, ClockTally.NONE, ClockTally.NONE, sketch, row.getBigDecimal("longest"));
        }
        var times = new ClockTally(
                new SampleSums(cases, row.getBigDecimal("seconds"), row.getBigDecimal("squares")), sketch);
        return new ResolutionTally(
                clock.equals("WALL") ? times : ClockTally.NONE,
                clock.equals("WORKING") ? times : ClockTally.NONE,
                clock.equals("NET") ? times : ClockTally.NONE,
                QuantileSketch.EMPTY,
                BigDecimal.ZERO);
    }

    @Override
    public List<TallyRow<ComplaintTally>> complaints(TallyQuery query) {
        return complaints(query, RECEIVED_COMPLAINTS);
    }

    List<TallyRow<ComplaintTally>> complaints(TallyQuery query, String complaints) {
        var sql = TallyStatements.PERIODS
                + """
                , received as materialized (
                    select p.position, %s as due, %s as acknowledged, %s as closed,
                        %s as telling_known, %s as told,
                        case when %s then extract(epoch from k.resolved_at - k.opened_at) end as seconds
                        %s
                    %s
                    where true %s
                )
                select position, closed, %s, count(*) as received,
                    count(*) filter (where due) as due, count(*) filter (where acknowledged) as acknowledged,
                    count(*) filter (where telling_known) as telling_known, count(*) filter (where told) as told%s
                from received
                group by position, closed, bucket%s
                """.formatted(
                                DUE,
                                ACKNOWLEDGED,
                                CLOSED,
                                TELLING_KNOWN,
                                TOLD,
                                CLOSED,
                                Cuts.COMPLAINT.columns(query.groupBy()),
                                complaints,
                                Cuts.COMPLAINT.conditions(query.filter()),
                                SketchRows.bucket("seconds"),
                                Cuts.names(query.groupBy()),
                                Cuts.names(query.groupBy()));
        return statements.tallies(sql, query, CaseRecount::complaints);
    }

    private static ComplaintTally complaints(ResultSet row, int number) throws SQLException {
        var received = row.getLong("received");
        var closed = row.getBoolean("closed");
        return new ComplaintTally(
                received,
                row.getLong("due"),
                row.getLong("acknowledged"),
                closed ? received : 0,
                row.getLong("telling_known"),
                row.getLong("told"),
                closed ? SketchRows.sketch(row, received) : QuantileSketch.EMPTY);
    }

    /** What is counted wrongly until the tallies are folded. */
    List<TallyRow<FcrTally>> misjudged(TallyQuery query) {
        var sql = TallyStatements.PERIODS
                + "select p.position" + Cuts.CASE.columns(query.groupBy())
                + ", sum(case when k.came_back then 1 else -1 end) as net\n"
                + CaseRows.MISJUDGED
                + "where " + GROSS + Cuts.CASE.conditions(query.filter())
                + "\ngroup by p.position" + Cuts.names(query.groupBy());
        return statements.tallies(sql, query, (row, number) -> CaseShares.judged(0, row.getLong("net")));
    }

    /** What is counted as closed, but was not at the instant asked about. */
    List<TallyRow<ComplaintTally>> notYetClosed(TallyQuery query) {
        var sql = TallyStatements.PERIODS
                + """
                , later as materialized (
                    select p.position, k.customer_told, extract(epoch from k.resolved_at - k.opened_at) as seconds%s
                    %s
                    where true %s
                )
                select position, %s, count(*) as closed, count(customer_told) as telling_known,
                    count(*) filter (where customer_told) as told%s
                from later
                group by position, bucket%s
                """.formatted(
                                Cuts.COMPLAINT.columns(query.groupBy()),
                                CaseRows.CLOSED_LATER,
                                Cuts.COMPLAINT.conditions(query.filter()),
                                SketchRows.bucket("seconds"),
                                Cuts.names(query.groupBy()),
                                Cuts.names(query.groupBy()));
        return statements.tallies(
                sql,
                query,
                (row, number) -> new ComplaintTally(
                        0,
                        0,
                        0,
                        -row.getLong("closed"),
                        -row.getLong("telling_known"),
                        -row.getLong("told"),
                        SketchRows.sketch(row, -row.getLong("closed"))));
    }

    private static String count(String condition, String name) {
        return ",\n    count(*) filter (where " + condition + ") as " + name;
    }
}
