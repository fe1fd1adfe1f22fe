package org.advocacycrm.persistence.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.RecognitionTallies;
import org.advocacycrm.scorecard.StarTally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.springframework.stereotype.Repository;

/** Recognitions are few, so they are counted where they stand. */
@Repository
class JdbcRecognitionTallies implements RecognitionTallies {

    private final TallyStatements statements;
    private final JdbcEmployeeTallies employees;

    JdbcRecognitionTallies(TallyStatements statements, JdbcEmployeeTallies employees) {
        this.statements = statements;
        this.employees = employees;
    }

    @Override
    public List<TallyRow<StarTally>> stars(TallyQuery query) {
        var rows = new ArrayList<>(recognitions(query));
        if (!query.groupBy().contains(Dimension.JOURNEY_PHASE)) {
            rows.addAll(employed(query));
        }
        return TallyStatements.sums(rows);
    }

    private List<TallyRow<StarTally>> recognitions(TallyQuery query) {
        var sql = TallyStatements.PERIODS
                + "select p.position, count(*) filter (where " + StarRows.BY_CUSTOMER + ") as by_customers"
                + ", count(*) filter (where " + StarRows.BY_EXECUTIVE + ") as by_executives"
                + ", count(*) filter (where " + StarRows.WAITING + ") as waiting"
                + Cuts.STAR.columns(query.groupBy()) + "\n"
                + StarRows.NOMINATED
                + "where " + StarRows.COUNTED + Cuts.STAR.conditions(query.filter())
                + "\ngroup by p.position" + Cuts.names(query.groupBy());
        return statements.tallies(
                sql,
                query,
                (row, number) -> new StarTally(
                        row.getLong("by_customers"), row.getLong("by_executives"), row.getLong("waiting"), 0, 0, 0));
    }

    /**
     * The headcount is told for the whole company only: employees have no journey phase, so that against the stars of
     * one it would be a denominator cut otherwise, and that of a small team is not told.
     */
    private List<TallyRow<StarTally>> employed(TallyQuery query) {
        var cut = !query.filter().isEmpty() || !query.groupBy().isEmpty();
        var all = new TallyQuery(
                query.periods(),
                query.filter().without(Dimension.JOURNEY_PHASE),
                query.groupBy(),
                query.company(),
                query.asOf(),
                query.repeatWindow());
        return employees.turnover(all).stream()
                .map(row -> new TallyRow<>(
                        row.period(),
                        row.key(),
                        new StarTally(
                                0,
                                0,
                                0,
                                row.tally().employed(),
                                cut ? 0 : row.tally().headcountAtStart(),
                                cut ? 0 : row.tally().headcountAtEnd())))
                .toList();
    }
}
