package org.advocacycrm.persistence.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.advocacycrm.persistence.scorecard.RowFamily.RowSource;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;

/**
 * The one statement that reads roll-ups, as a whole or by one dimension. What is not written down yet is added; days for
 * which nothing is rolled up are counted by the rows.
 *
 * @param sources of the rows that are counted one by one
 */
record RollupSql(RowFamily family, MetricFilter filter, List<Dimension> groupBy, List<RowSource> sources) {

    /** What the grain of parts begins with that are counted by the rows of a source. */
    static final String ROWS = "R";

    /** Subjects with very many codes, as {@code tally_is_fine} has them. */
    private static final Set<String> FINE = Set.of("STAY", "WALL", "WORKING", "NET", "COMPLAINT_TIME");

    private static final String MARKS = "u.n, u.n * u.a, u.n * u.b, u.n * u.a * u.a, u.n * u.b * u.b, u.n * u.a * u.b";

    /** Whether roll-ups know the answer: each dimension is rolled up by itself, and attributes are not. */
    static boolean answers(MetricFilter filter, List<Dimension> groupBy) {
        var cut = cut(filter, groupBy);
        return cut.size() <= 1 && cut.stream().allMatch(Dimension.Standard.class::isInstance);
    }

    private static Set<Dimension> cut(MetricFilter filter, List<Dimension> groupBy) {
        var dimensions = new LinkedHashSet<>(filter.dimensions());
        dimensions.addAll(groupBy);
        return dimensions;
    }

    /** Whether parts of this grain are rolled up. */
    static boolean rollsUp(MetricFilter filter, List<Dimension> groupBy, String subject, SpanPart.Grain grain) {
        var fine = FINE.contains(subject);
        return switch (grain) {
            case D -> cut(filter, groupBy).isEmpty() && !fine;
            case M -> cut(filter, groupBy).isEmpty() || !fine;
            case Y -> true;
        };
    }

    /** Named as in the roll-ups; empty for the whole. */
    String dimension() {
        return cut(filter, groupBy).stream().findFirst().map(Dimension::apiName).orElse("");
    }

    String text() {
        return """
                with part as materialized (
                    select *
                    from unnest(
                            cast(:positions as integer[]), cast(:subjects as text[]), cast(:grains as text[]),
                            cast(:froms as date[]), cast(:tos as date[]), cast(:mostCodes as integer[]))
                        as p (position, subject, grain, from_day, to_day, most_code)
                )
                select position, code, sum(n) as n,
                    sum(a) as a, sum(b) as b, sum(aa) as aa, sum(bb) as bb, sum(ab) as ab%1$s
                from (
                    %2$s
                ) as counted
                group by position, code%1$s
                having sum(n) <> 0
                """.formatted(Cuts.names(groupBy), String.join("\nunion all\n", arms()));
    }

    private List<String> arms() {
        var written = "p.grain in ('D', 'M', 'Y')";
        var whole = dimension().isEmpty();
        var arms = new ArrayList<>(List.of(rolledUp()));
        if (family.noted()) {
            arms.add(marks(whole ? "tally_pending" : "tally_unfolded", written));
        }
        if (!whole || !family.noted()) {
            arms.add(marks(family.moved(), written));
        }
        for (var position = 0; position < sources.size(); position++) {
            var source = sources.get(position);
            arms.add(marks(source.view(), "p.grain = '" + ROWS + position + "' and " + source.within()));
        }
        return arms;
    }

    private String rolledUp() {
        var value = dimension().isEmpty() ? " and u.value = ''" : "";
        var wanted = filter.isEmpty()
                ? ""
                : " and u.value in (:"
                        + Cuts.parameter(filter.dimensions().iterator().next()) + ")";
        return """
                select p.position, u.code, u.n, u.a, u.b, u.aa, u.bb, u.ab%s
                from part p
                join tally_rollup u on u.subject = p.subject and u.dimension = :dimension and u.grain = p.grain
                    and u.starts_on >= p.from_day and u.starts_on < p.to_day and u.code <= p.most_code%s
                """.formatted(groupBy.isEmpty() ? "" : ", u.value as cut_0", value + wanted);
    }

    private String marks(String view, String condition) {
        var cuts = family.cuts().of("u");
        return """
                select p.position, u.code, %s%s
                from part p
                join %s u on u.subject = p.subject
                    and u.day >= p.from_day and u.day < p.to_day and u.code <= p.most_code
                where %s%s
                """.formatted(MARKS, cuts.columns(groupBy), view, condition, cuts.conditions(filter));
    }
}
