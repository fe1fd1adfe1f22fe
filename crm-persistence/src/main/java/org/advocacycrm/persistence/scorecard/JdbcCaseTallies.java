package org.advocacycrm.persistence.scorecard;

import static org.advocacycrm.persistence.scorecard.RowFamily.CASE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.advocacycrm.scorecard.CaseTallies;
import org.advocacycrm.scorecard.ComplaintTally;
import org.advocacycrm.scorecard.FcrTally;
import org.advocacycrm.scorecard.ResolutionTally;
import org.advocacycrm.scorecard.Tally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.springframework.stereotype.Repository;

/** Whole days come from roll-ups; a case counts by itself only where the very instant asked about decides. */
@Repository
class JdbcCaseTallies implements CaseTallies {

    private final TallyStatements statements;
    private final CaseRecount rows;

    JdbcCaseTallies(TallyStatements statements) {
        this.statements = statements;
        this.rows = new CaseRecount(statements);
    }

    @Override
    public List<TallyRow<FcrTally>> firstContactResolution(TallyQuery query) {
        if (!Rollups.answer(query)) {
            return rows.firstContactResolution(query);
        }
        var closingDay = CaseDays.closing(query);
        var tallies = new ArrayList<>(tallies(
                query,
                FcrTally.NONE,
                Spans.of(
                        query,
                        (position, period) -> List.of(
                                Span.of(position, "RESOLVED", period.from(), period.to(), CaseShares::resolved),
                                Span.of(
                                        position,
                                        "RESOLVED",
                                        period.from(),
                                        Spans.earlier(period.to(), closingDay),
                                        CaseShares::matured)))));
        tallies.addAll(changed(
                rows.firstContactResolution(query, CaseRows.CLOSING),
                some -> CaseShares.judged(some.matured(), some.net())));
        tallies.addAll(rows.misjudged(query));
        tallies.addAll(changed(
                rows.firstContactResolution(query, CaseRows.OPEN_AT_END),
                some -> new FcrTally(0, 0, 0, 0, 0, 0, 0, 0, 0, some.open())));
        return TallyStatements.sums(tallies);
    }

    @Override
    public List<TallyRow<ResolutionTally>> timeToResolution(TallyQuery query) {
        if (!Rollups.answer(query)) {
            return rows.timeToResolution(query);
        }
        var tallies = new ArrayList<>(tallies(
                query,
                ResolutionTally.NONE,
                Spans.of(
                        query,
                        (position, period) -> List.of(
                                Span.of(position, "WALL", period.from(), period.to(), CaseShares::wall),
                                Span.of(position, "WORKING", period.from(), period.to(), CaseShares::working),
                                Span.of(position, "NET", period.from(), period.to(), CaseShares::net)))));
        tallies.addAll(rows.timeToResolution(query, CaseRows.OPEN_AT_END));
        return TallyStatements.sums(tallies);
    }

    @Override
    public List<TallyRow<ComplaintTally>> complaints(TallyQuery query) {
        if (!Rollups.answer(query)) {
            return rows.complaints(query);
        }
        var answerDay = CaseDays.answer(query);
        var tallies = new ArrayList<>(tallies(query, ComplaintTally.NONE, Spans.of(query, (position, period) -> {
            var end = Spans.earlier(period.to(), answerDay);
            return List.of(
                    Span.of(position, "COMPLAINT", period.from(), end, CaseShares::received),
                    Span.of(position, "COMPLAINT_TIME", period.from(), end, CaseShares::timeToClose));
        })));
        tallies.addAll(rows.complaints(query, CaseRows.JUST_RECEIVED));
        tallies.addAll(rows.notYetClosed(query));
        return TallyStatements.sums(tallies);
    }

    private <T extends Tally<T>> List<TallyRow<T>> tallies(TallyQuery query, T none, List<Span<T>> spans) {
        return statements.rollups(query).tallies(CASE, query, none, spans);
    }

    private static <T extends Tally<T>> List<TallyRow<T>> changed(List<TallyRow<T>> rows, UnaryOperator<T> change) {
        return rows.stream()
                .map(row -> new TallyRow<>(row.period(), row.key(), change.apply(row.tally())))
                .toList();
    }
}
