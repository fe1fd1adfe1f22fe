package org.advocacycrm.persistence.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.scorecard.SegmentTallies;
import org.advocacycrm.scorecard.SegmentTally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.advocacycrm.shared.Period;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSegmentTallies implements SegmentTallies {

    private static final String STANDING = "STANDING";

    /** Where the present standings are kept, which belong to no day: so they are rolled up with its year. */
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

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
        var spans = Spans.of(
                query,
                (position, period) -> isNow(period, query)
                        ? List.of(
                                Span.of(position, STANDING, ANY_DAY, ANY_DAY.plusYears(1), JdbcSegmentTallies::segment))
                        : List.<Span<SegmentTally>>of());
        return statements.rollups(query).tallies(RowFamily.CUSTOMER, query, SegmentTally.NONE, spans);
    }

    private static boolean isNow(Period period, TallyQuery query) {
        var today = Spans.today(query);
        return !period.from().isAfter(today) && period.to().isAfter(today);
    }

    private static SegmentTally segment(Counted counted) {
        return new SegmentTally(new TreeMap<>(Map.of(SEGMENTS.get(counted.code()), counted.n())));
    }
}
