package org.advocacycrm.persistence.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.scorecard.AnswerTally;
import org.advocacycrm.scorecard.FeedbackTallies;
import org.advocacycrm.scorecard.ScoreCounts;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;

/** Answers counted one by one. */
final class FeedbackRecount implements FeedbackTallies {

    static final String ANSWERS = """
            from period p
            join feedback f on f.occurred_at >= p.starts and f.occurred_at < p.ends
            left join customer c on c.id = f.customer_id
            left join employee e on e.id = f.employee_id
            """;

    private final TallyStatements statements;

    FeedbackRecount(TallyStatements statements) {
        this.statements = statements;
    }

    @Override
    public List<TallyRow<AnswerTally>> of(FeedbackKind kind, TallyQuery query) {
        // the kind is one of four of our own words; as a literal it lets the planner use what it knows about each
        var sql = TallyStatements.PERIODS
                + "select p.position, f.scale_max, f.score, count(*) as answers"
                + Cuts.FEEDBACK.columns(query.groupBy())
                + "\n" + ANSWERS
                + "where f.kind = '" + kind.name() + "'" + Cuts.FEEDBACK.conditions(query.filter())
                + "\ngroup by p.position, f.scale_max, f.score" + Cuts.names(query.groupBy());
        return statements.tallies(sql, query, FeedbackRecount::tally);
    }

    private static AnswerTally tally(ResultSet row, int number) throws SQLException {
        var answers = row.getLong("answers");
        var score = row.getObject("score", Integer.class);
        if (score == null) {
            return new AnswerTally(new TreeMap<>(), answers);
        }
        var scores = new ScoreCounts(new TreeMap<>(Map.of(score, answers)));
        return new AnswerTally(new TreeMap<>(Map.of(row.getInt("scale_max"), scores)), 0);
    }
}
