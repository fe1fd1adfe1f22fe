package org.advocacycrm.persistence.scorecard;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.advocacycrm.scorecard.GroupKey;
import org.advocacycrm.scorecard.Tally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads tallies from the roll-ups. */
record Rollups(JdbcClient database) {

    /**
     * The tallies of all groups that have one.
     *
     * @param none the tally of a group in which nothing counts; such a group is left out
     */
    <T extends Tally<T>> List<TallyRow<T>> tallies(RowFamily family, TallyQuery query, T none, List<Span<T>> spans) {
        var tallies = new LinkedHashMap<Group, T>();
        read(family, query, spans.stream().filter(span -> !span.isEmpty()).toList(), (span, key, counted) -> {
            var share = span.share().apply(counted);
            tallies.merge(new Group(span.period(), key), share, Tally::plus);
        });
        var rows = new ArrayList<TallyRow<T>>();
        tallies.forEach((group, tally) -> {
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
        var sql = new RollupSql(family, query.filter(), query.groupBy());
        var parts = parts(spans, sql);
        database.sql(sql.text())
                .params(Cuts.parameters(query.filter()))
                .param("dimension", sql.dimension())
                .param(
                        "wanted",
                        array(spans.stream().map(Span::subject).distinct().toList(), each -> each))
                .param("positions", array(parts, Part::position))
                .param("subjects", array(parts, Part::subject))
                .param("grains", array(parts, Part::grain))
                .param("froms", array(parts, Part::from))
                .param("tos", array(parts, Part::to))
                .param("mostCodes", array(parts, Part::mostCode))
                .query((row, number) -> {
                    reader.take(spans.get(row.getInt("position")), Cuts.key(row, query.groupBy()), Counted.of(row));
                    return number;
                })
                .list();
    }

    /** Every span in its largest parts for what is written down, and once as a whole for what is not. */
    private static <T extends Tally<T>> List<Part> parts(List<Span<T>> spans, RollupSql sql) {
        var parts = new ArrayList<Part>();
        for (var position = 0; position < spans.size(); position++) {
            var span = spans.get(position);
            for (var part : SpanPart.of(span.from(), span.to())) {
                var grain =
                        sql.rollsUp(span.subject(), part.grain()) ? part.grain().name() : Part.CELLS;
                parts.add(Part.of(position, span, grain, part));
            }
            parts.add(Part.of(position, span, Part.UNWRITTEN, new SpanPart(SpanPart.Grain.D, span.from(), span.to())));
        }
        return parts;
    }

    private record Part(int position, String subject, String grain, String from, String to, int mostCode) {

        static final String CELLS = "C";
        static final String UNWRITTEN = "U";

        static Part of(int position, Span<?> span, String grain, SpanPart part) {
            var from = part.from() == null ? "-infinity" : part.from().toString();
            return new Part(position, span.subject(), grain, from, part.to().toString(), span.mostCode());
        }
    }

    private static <E> String array(List<E> elements, Function<E, Object> value) {
        return elements.stream().map(value).map(Object::toString).collect(joining(",", "{", "}"));
    }
}
