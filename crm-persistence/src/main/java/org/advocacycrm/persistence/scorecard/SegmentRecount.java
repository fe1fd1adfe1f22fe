package org.advocacycrm.persistence.scorecard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.scorecard.SegmentTallies;
import org.advocacycrm.scorecard.SegmentTally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;

/** Standings counted one by one. */
final class SegmentRecount implements SegmentTallies {

    /** On the last day of each period that has begun; of the one that is not over, today. */
    static final String STANDING = """
            from (
                select *, least(to_day - 1, cast(cast(:asOf as timestamptz) at time zone :zone as date)) as last_day
                from period where starts <= :asOf) p
            join standing_spell s on s.from_day <= p.last_day and (s.to_day is null or s.to_day > p.last_day)
            join customer c on c.id = s.customer_id
            """;

    private final TallyStatements statements;

    SegmentRecount(TallyStatements statements) {
        this.statements = statements;
    }

    @Override
    public List<TallyRow<SegmentTally>> standing(TallyQuery query) {
        var sql = TallyStatements.PERIODS
                + "select p.position, s.segment, count(*) as customers" + Cuts.CUSTOMER.columns(query.groupBy()) + "\n"
                + STANDING
                + "where true" + Cuts.CUSTOMER.conditions(query.filter())
                + "\ngroup by p.position, s.segment" + Cuts.names(query.groupBy());
        return statements.tallies(sql, query, (row, number) -> {
            var segment = AdvocacySegment.valueOf(row.getString("segment"));
            return new SegmentTally(new TreeMap<>(Map.of(segment, row.getLong("customers"))));
        });
    }
}
