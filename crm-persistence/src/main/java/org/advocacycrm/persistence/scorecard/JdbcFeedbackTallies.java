package org.advocacycrm.persistence.scorecard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.scorecard.AnswerTally;
import org.advocacycrm.scorecard.FeedbackTallies;
import org.advocacycrm.scorecard.ScoreCounts;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFeedbackTallies implements FeedbackTallies {

    private static final int SKIPPED = -1;
    private static final int SCALE = 100;

    private final TallyStatements statements;
    private final FeedbackRecount rows;

    JdbcFeedbackTallies(TallyStatements statements) {
        this.statements = statements;
        this.rows = new FeedbackRecount(statements);
    }

    @Override
    public List<TallyRow<AnswerTally>> of(FeedbackKind kind, TallyQuery query) {
        if (!Rollups.answer(query)) {
            return rows.of(kind, query);
        }
        var spans = Spans.of(
                query,
                (position, period) -> List.of(
                        Span.of(position, kind.name(), period.from(), period.to(), JdbcFeedbackTallies::answers)));
        return statements.rollups(query).tallies(RowFamily.FEEDBACK, query, AnswerTally.NONE, spans);
    }

    /** The code of an answer is its scale times 100, plus its score. */
    private static AnswerTally answers(Counted counted) {
        if (counted.code() == SKIPPED) {
            return new AnswerTally(new TreeMap<>(), counted.n());
        }
        var scores = new ScoreCounts(new TreeMap<>(Map.of(counted.code() % SCALE, counted.n())));
        return new AnswerTally(new TreeMap<>(Map.of(counted.code() / SCALE, scores)), 0);
    }
}
