package org.advocacycrm.persistence.scorecard;

import java.util.List;
import org.advocacycrm.scorecard.EmployeeTallies;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.advocacycrm.scorecard.TurnoverTally;

/** Employees counted one by one. */
final class EmployeeRecount implements EmployeeTallies {

    /** Employed on at least one day of the period that has come. */
    static final String EMPLOYED = """
            from period p
            join employee e
                on e.hired_on < p.to_day and e.hired_on <= :today
                and (e.left_on is null or e.left_on >= p.from_day)
                and p.from_day <= :today
            """;

    static final String LEFT = "(e.left_on < p.to_day and e.left_on <= :today)";

    private static final String AT_START = "(e.hired_on <= p.from_day)";

    private final TallyStatements statements;

    EmployeeRecount(TallyStatements statements) {
        this.statements = statements;
    }

    @Override
    public List<TallyRow<TurnoverTally>> turnover(TallyQuery query) {
        var sql = TallyStatements.PERIODS
                + "select p.position, count(*) as employed"
                + ", count(*) filter (where " + LEFT + ") as leavers"
                + ", count(*) filter (where " + AT_START + ") as at_start"
                + Cuts.EMPLOYEE.columns(query.groupBy()) + "\n"
                + EMPLOYED
                + "where true" + Cuts.EMPLOYEE.conditions(query.filter())
                + "\ngroup by p.position" + Cuts.names(query.groupBy());
        return statements.tallies(sql, query, (row, number) -> {
            var employed = row.getLong("employed");
            var leavers = row.getLong("leavers");
            return new TurnoverTally(employed, leavers, row.getLong("at_start"), employed - leavers);
        });
    }
}
