package org.advocacycrm.persistence.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;

/**
 * The one statement that reads roll-ups. Whole years and months of one dimension, and every day of the whole, come from
 * {@code tally_rollup}; all else comes from the cells. What is not written down yet is added.
 */
record RollupSql(RowFamily family, MetricFilter filter, List<Dimension> groupBy) {

    /** Subjects with very many codes, as {@code tally_is_fine} has them. */
    private static final Set<String> FINE = Set.of("STAY", "WALL", "WORKING", "NET", "COMPLAINT_TIME");

    private static final String SUMS = "u.n, u.a, u.b, u.aa, u.bb, u.ab";

    private Set<Dimension> cut() {
        var dimensions = new LinkedHashSet<>(filter.dimensions());
        dimensions.addAll(groupBy);
        return dimensions;
    }

    /** Whether parts of this grain are rolled up for the dimensions asked about: attributes are in cells only. */
    boolean rollsUp(String subject, SpanPart.Grain grain) {
        var longer = grain != SpanPart.Grain.D;
        return switch (cut().size()) {
            case 0 -> longer || !FINE.contains(subject);
            case 1 -> longer && !FINE.contains(subject) && cut().iterator().next() instanceof Dimension.Standard;
            default -> false;
        };
    }

    /** Named as in the roll-ups. */
    String dimension() {
        return cut().stream().findFirst().map(Dimension::apiName).orElse("");
    }

    String text() {
        return """
                with part as materialized (
                    select *
                    from unnest(
                            cast(:positions as integer[]), cast(:subjects as text[]), cast(:grains as text[]),
                            cast(:froms as date[]), cast(:tos as date[]), cast(:mostCodes as integer[]))
                        as p (position, subject, grain, from_day, to_day, most_code)
                ), unwritten as materialized (
                    select * from tally_unfolded where subject = any (cast(:wanted as text[]))
                    union all
                    select * from %s where subject = any (cast(:wanted as text[]))
                )
                select position, code, sum(n) as n,
                    sum(a) as a, sum(b) as b, sum(aa) as aa, sum(bb) as bb, sum(ab) as ab%s
                from (
                    %s
                ) as counted
                group by position, code%s
                having sum(n) <> 0
                """.formatted(
                        family.moved(), Cuts.names(groupBy), String.join("\nunion all\n", arms()), Cuts.names(groupBy));
    }

    private List<String> arms() {
        var arms = new ArrayList<String>();
        if (cut().size() <= 1) {
            arms.add(rolledUp());
        }
        arms.add(cells("tally_cell", "p.grain = 'C'"));
        arms.add(cells("unwritten", "p.grain = 'U'"));
        return arms;
    }

    private String rolledUp() {
        var column = groupBy.isEmpty() ? "" : ", u.value as cut_0";
        var condition = filter.isEmpty()
                ? ""
                : " and u.value in (:" + Cuts.parameter(cut().iterator().next()) + ")";
        return """
                select p.position, u.code, %s%s
                from part p
                join tally_rollup u on u.subject = p.subject and u.dimension = :dimension and u.grain = p.grain
                    and u.starts_on >= p.from_day and u.starts_on < p.to_day and u.code <= p.most_code
                where p.grain <> 'C'%s""".formatted(SUMS, column, condition);
    }

    private String cells(String table, String condition) {
        var cuts = family.cuts().of("u");
        return """
                select p.position, u.code, %s%s
                from part p
                join %s u on u.subject = p.subject
                    and u.day >= p.from_day and u.day < p.to_day and u.code <= p.most_code
                where %s%s""".formatted(SUMS, cuts.columns(groupBy), table, condition, cuts.conditions(filter));
    }
}
