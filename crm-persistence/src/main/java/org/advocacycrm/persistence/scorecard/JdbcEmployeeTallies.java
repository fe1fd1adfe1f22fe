package org.advocacycrm.persistence.scorecard;

import java.util.List;
import org.advocacycrm.scorecard.EmployeeTallies;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.advocacycrm.scorecard.TurnoverTally;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEmployeeTallies implements EmployeeTallies {

    private static final String HIRED = "HIRED";
    private static final String LEFT = "LEFT";

    private final TallyStatements statements;

    JdbcEmployeeTallies(TallyStatements statements) {
        this.statements = statements;
    }

    /** Who was hired by some day, without those who had left before the period, was employed in it. */
    @Override
    public List<TallyRow<TurnoverTally>> turnover(TallyQuery query) {
        var tomorrow = Spans.today(query).plusDays(1);
        var spans = Spans.<TurnoverTally>begun(query, (position, period) -> {
            var end = Spans.earlier(period.to(), tomorrow);
            return List.of(
                    Span.until(position, HIRED, end, hired -> new TurnoverTally(hired.n(), 0, 0, hired.n())),
                    Span.until(
                            position, HIRED, period.from().plusDays(1), hired -> new TurnoverTally(0, 0, hired.n(), 0)),
                    Span.until(
                            position,
                            LEFT,
                            period.from(),
                            left -> new TurnoverTally(-left.n(), 0, -left.n(), -left.n())),
                    Span.of(position, LEFT, period.from(), end, left -> new TurnoverTally(0, left.n(), 0, -left.n())));
        });
        return statements.rollups(query).tallies(RowFamily.EMPLOYEE, query, TurnoverTally.NONE, spans);
    }
}
