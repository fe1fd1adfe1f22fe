package org.advocacycrm.persistence.scorecard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.scorecard.SegmentTallies;
import org.advocacycrm.scorecard.SegmentTally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSegmentTallies implements SegmentTallies {

    private static final String STANDING = "STANDING";

    /** In the order of their codes. */
    private static final List<AdvocacySegment> SEGMENTS = List.of(AdvocacySegment.values());

    private final TallyStatements statements;
    private final SegmentRecount rows;

    JdbcSegmentTallies(TallyStatements statements) {
        this.statements = statements;
        this.rows = new SegmentRecount(statements);
    }

    @Override
    public List<TallyRow<SegmentTally>> standing(TallyQuery query) {
        if (!Rollups.answer(query)) {
            return rows.standing(query);
        }
        var tomorrow = Spans.today(query).plusDays(1);
        var spans = Spans.begun(
                query,
                (position, period) -> List.of(Span.until(
                        position, STANDING, Spans.earlier(period.to(), tomorrow), JdbcSegmentTallies::segment)));
        return statements.rollups(query).tallies(RowFamily.STANDING, query, SegmentTally.NONE, spans);
    }

    private static SegmentTally segment(Counted counted) {
        return new SegmentTally(new TreeMap<>(Map.of(SEGMENTS.get(counted.code()), counted.n())));
    }
}
