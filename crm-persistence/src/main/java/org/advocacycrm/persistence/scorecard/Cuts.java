package org.advocacycrm.persistence.scorecard;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.GroupKey;
import org.advocacycrm.scorecard.MetricFilter;

/**
 * How the rows of one kind are filtered and grouped.
 *
 * @param expressions the SQL expression of each dimension they have
 * @param attributes the column that holds what the company records of its own accord
 */
record Cuts(Map<Dimension, String> expressions, Optional<String> attributes) {

    static final Cuts CUSTOMER = new Cuts(
            Map.of(
                    Dimension.SEGMENT, "s.segment",
                    Dimension.STAGE, "s.stage",
                    Dimension.VALUE_TIER, "c.value_tier",
                    Dimension.COUNTRY, "c.country",
                    Dimension.REGION, "c.region"),
            Optional.empty());

    static final Cuts FEEDBACK = CUSTOMER.standingThen("f.customer_id", "f.occurred_at")
            .withAttributes("f.attributes")
            .and(Map.of(
                    Dimension.CHANNEL, "f.channel",
                    Dimension.AREA, "f.area",
                    Dimension.TOUCHPOINT, "f.touchpoint",
                    Dimension.JOURNEY_PHASE, "f.journey_phase",
                    Dimension.TEAM, "e.team"));

    /** By the day on which it was resolved; while it is open, by the one on which it was opened. */
    static final Cuts CASE = cases("case when k.resolved_at < p.ends then k.resolved_at else k.opened_at end");

    static final Cuts COMPLAINT = cases("k.opened_at");

    static final Cuts CONTACT = CUSTOMER.and(Map.of(Dimension.CHANNEL, "k.channel", Dimension.LEVEL, "k.level"));

    static final Cuts EMPLOYEE = new Cuts(Map.of(Dimension.TEAM, "e.team"), Optional.empty());

    static final Cuts STAR = EMPLOYEE.and(Map.of(Dimension.JOURNEY_PHASE, "r.journey_phase"));

    Cuts {
        expressions = Map.copyOf(expressions);
    }

    private static Cuts cases(String moment) {
        return CUSTOMER.standingThen("k.customer_id", moment)
                .withAttributes("k.attributes")
                .and(Map.of(
                        Dimension.CHANNEL, "k.channel",
                        Dimension.CATEGORY, "k.category",
                        Dimension.TEAM, "e.team"));
    }

    /** By the segment and stage that the customer was in when the day of a moment began. */
    private Cuts standingThen(String customer, String moment) {
        var then = """
                (select t.%s from standing_spell t
                    where t.customer_id = %s and t.from_day < cast(%3$s at time zone :zone as date)
                        and (t.to_day is null or t.to_day >= cast(%3$s at time zone :zone as date)))""";
        return and(Map.of(
                Dimension.SEGMENT, then.formatted("segment", customer, moment),
                Dimension.STAGE, then.formatted("stage", customer, moment)));
    }

    private Cuts and(Map<Dimension, String> more) {
        var all = new HashMap<>(expressions);
        all.putAll(more);
        return new Cuts(all, attributes);
    }

    private Cuts withAttributes(String column) {
        return new Cuts(expressions, Optional.of(column));
    }

    /** The same dimensions as columns of one table, which has them by their own names. */
    Cuts of(String table) {
        var columns = new HashMap<>(expressions);
        columns.replaceAll((dimension, column) -> table + "." + named(dimension));
        return new Cuts(columns, Optional.empty());
    }

    private static String named(Dimension dimension) {
        return switch (dimension) {
            case Dimension.Standard(var which) -> which.name().toLowerCase(Locale.ROOT);
            case Dimension.Attribute(var name) -> throw new IllegalArgumentException("Nothing has a column " + name);
        };
    }

    static String parameter(Dimension dimension) {
        return dimension.apiName().replace('.', '_');
    }

    /** Conditions to append to others; empty without a filter. */
    String conditions(MetricFilter filter) {
        return filter.dimensions().stream()
                .map(dimension -> " and %s in (:%s)".formatted(expression(dimension), parameter(dimension)))
                .collect(joining());
    }

    static Map<String, Object> parameters(MetricFilter filter) {
        var parameters = new HashMap<String, Object>();
        filter.values().forEach((dimension, wanted) -> parameters.put(parameter(dimension), List.copyOf(wanted)));
        return parameters;
    }

    /** Columns to append to others, one per dimension grouped by. */
    String columns(List<Dimension> groupBy) {
        return IntStream.range(0, groupBy.size())
                .mapToObj(position -> ", %s as cut_%d".formatted(expression(groupBy.get(position)), position))
                .collect(joining());
    }

    /** The names of those columns, to append to what else is grouped by. */
    static String names(List<Dimension> groupBy) {
        return IntStream.range(0, groupBy.size())
                .mapToObj(position -> ", cut_" + position)
                .collect(joining());
    }

    static GroupKey key(ResultSet row, List<Dimension> groupBy) throws SQLException {
        var key = GroupKey.WHOLE;
        for (var position = 0; position < groupBy.size(); position++) {
            key = key.and(groupBy.get(position), row.getString("cut_" + position));
        }
        return key;
    }

    private String expression(Dimension dimension) {
        var expression = switch (dimension) {
            case Dimension.Standard _ -> Optional.ofNullable(expressions.get(dimension));
            case Dimension.Attribute(var name) ->
                attributes.map(column -> "%s ->> '%s'".formatted(column, name.value()));
        };
        return expression
                .map(sql -> "coalesce(%s, '%s')".formatted(sql, MetricFilter.NOT_GIVEN))
                .orElseThrow(() -> new IllegalArgumentException("These rows have no " + dimension.apiName()));
    }
}
