package org.advocacycrm.persistence.directory;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;
import org.jspecify.annotations.Nullable;

/**
 * Reads some rows of {@code customer_listing l} in an order, from one end or from a row on. Rows with a value and rows
 * without are read apart, so that one index serves both directions, and those without come last in either.
 *
 * @param pivotHasValue whether the row to read on from has a value; absent where there is no such row
 */
record SortingSql(
        Sorting sorting,
        PageRequest.Direction direction,
        @Nullable Boolean pivotHasValue) {

    static String value(Sorting sorting) {
        return switch (sorting.column()) {
            case NAME -> "l.name_key";
            case SEGMENT -> "l.segment";
            case HEALTH -> "l.health";
            case CHANGE -> "l.health_change";
            case STAGE -> "l.stage";
            case LAST_CONTACT -> "l.last_contact_at";
            case RENEWAL -> "l.renewal_due_on";
            case TIER -> "l.tier";
        };
    }

    /** The rows a filter lets through, the nearest first. */
    String rows(String filter, int most) {
        var withValue = part(
                filter + " and " + value(sorting) + " is not null",
                value(sorting) + " " + way() + ", ",
                beyondWithValue(),
                most);
        var without = part(filter + " and " + value(sorting) + " is null", "", beyondWithout(), most);
        var parts = forward() ? Stream.of(withValue, without) : Stream.of(without, withValue);
        var all = parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" union all "));
        return "select * from (" + all + ") l limit " + most;
    }

    String orderBy() {
        return "%s is null %s, %s %s, l.customer_id %s"
                .formatted(value(sorting), forward() ? "asc" : "desc", value(sorting), way(), way());
    }

    private String part(String filter, String first, @Nullable String beyond, int most) {
        return beyond == null
                ? ""
                : "(select l.* from customer_listing l where %s%s order by %sl.customer_id %s limit %d)"
                        .formatted(filter, beyond, first, way(), most);
    }

    /** The condition on rows with a value, over {@code pivot (value, id)}; none if there are no such rows to read. */
    private @Nullable String beyondWithValue() {
        if (pivotHasValue == null) {
            return "";
        }
        if (pivotHasValue) {
            return " and (%s, l.customer_id) %s ((select value from pivot), (select id from pivot))"
                    .formatted(value(sorting), ascending() ? ">" : "<");
        }
        return forward() ? null : "";
    }

    private @Nullable String beyondWithout() {
        if (pivotHasValue == null) {
            return "";
        }
        if (pivotHasValue) {
            return forward() ? "" : null;
        }
        return " and l.customer_id %s (select id from pivot)".formatted(ascending() ? ">" : "<");
    }

    private String way() {
        return ascending() ? "asc" : "desc";
    }

    private boolean forward() {
        return direction == PageRequest.Direction.AFTER;
    }

    private boolean ascending() {
        return forward() != sorting.descending();
    }
}
