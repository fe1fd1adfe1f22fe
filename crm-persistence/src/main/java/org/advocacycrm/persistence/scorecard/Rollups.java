package org.advocacycrm.persistence.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.GroupKey;
import org.advocacycrm.scorecard.Tally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads tallies from the roll-ups. */
record Rollups(JdbcClient database) {

    /** Whether roll-ups know the answer; what is cut by several dimensions at once, or by an attribute, is counted by the rows. */
    static boolean answer(TallyQuery query) {
        return RollupSql.answers(query.filter(), query.groupBy());
    }

    /** The same about spend, which would have to move with all that customers say. */
    static boolean answerAboutSpend(TallyQuery query) {
        return answer(query)
                && Stream.concat(query.filter().dimensions().stream(), query.groupBy().stream())
                        .noneMatch(Set.of(Dimension.SEGMENT, Dimension.STAGE)::contains);
    }

    /**
     * The tallies of all groups that have one.
     *
     * @param none the tally of a group in which nothing counts; such a group is left out
     */
    <T extends Tally<T>> List<TallyRow<T>> tallies(RowFamily family, TallyQuery query, T none, List<Span<T>> spans) {
        var shares = new LinkedHashMap<Group, List<T>>();
        read(
                family,
                query,
                spans.stream().filter(span -> !span.isEmpty()).toList(),
                (span, key, counted) -> shares.computeIfAbsent(
                                new Group(span.period(), key), group -> new ArrayList<>())
                        .add(span.share().apply(counted)));
        var rows = new ArrayList<TallyRow<T>>();
        shares.forEach((group, parts) -> {
            var tally = TallySums.of(parts);
            if (!tally.equals(none)) {
                rows.add(new TallyRow<>(group.period, group.key, tally));
            }
        });
        return rows;
    }

    private record Group(int period, GroupKey key) {}

    private interface Reader<T extends Tally<T>> {
        void take(Span<T> span, GroupKey key, Counted counted);
    }

    private <T extends Tally<T>> void read(RowFamily family, TallyQuery query, List<Span<T>> spans, Reader<T> reader) {
        if (spans.isEmpty()) {
            return;
        }
        var parts = new SpanParts(family, query);
        for (var position = 0; position < spans.size(); position++) {
            parts.add(position, spans.get(position));
        }
        var sql = new RollupSql(family, query.filter(), query.groupBy(), parts.sources());
        database.sql(sql.text())
                .params(Cuts.parameters(query.filter()))
                .params(parts.parameters())
                .param("dimension", sql.dimension())
                .param("zone", query.company().zone().getId())
                .query((row, number) -> {
                    reader.take(spans.get(row.getInt("position")), Cuts.key(row, query.groupBy()), Counted.of(row));
                    return number;
                })
                .list();
    }
}
