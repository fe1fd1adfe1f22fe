package org.advocacycrm.persistence.directory;

import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;

/** An order, and the condition that finds the rows on one side of a row; rows without a value come last. */
record SortingSql(Sorting sorting) {

    String value() {
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

    String orderBy(PageRequest.Direction direction) {
        var forward = direction == PageRequest.Direction.AFTER;
        var ascending = forward != sorting.descending();
        return "%s %s%s, l.customer_id %s"
                .formatted(
                        value(),
                        ascending ? "asc" : "desc",
                        sorting.column() == Sorting.Column.NAME ? "" : " nulls " + (forward ? "last" : "first"),
                        // Names are in an index, which is read from one end or from the other.
                        forward != (sorting.column() == Sorting.Column.NAME && sorting.descending()) ? "asc" : "desc");
    }

    /** Over {@code pivot (value, id)}, the row the page is next to. */
    String beyondPivot(PageRequest.Direction direction) {
        var forward = direction == PageRequest.Direction.AFTER;
        var ascending = forward != sorting.descending();
        if (sorting.column() == Sorting.Column.NAME) {
            return "(l.name_key, l.customer_id) %s (select value, id from pivot)".formatted(ascending ? ">" : "<");
        }
        return """
                (select case when pivot.value is null
                     then %4$s
                     else %5$s (%1$s %2$s pivot.value or (%1$s = pivot.value and l.customer_id %3$s pivot.id))
                end from pivot)
                """.formatted(
                        value(),
                        ascending ? ">" : "<",
                        forward ? ">" : "<",
                        forward
                                ? "(%s is null and l.customer_id > pivot.id)".formatted(value())
                                : "(%s is not null or l.customer_id < pivot.id)".formatted(value()),
                        forward ? "%s is null or".formatted(value()) : "");
    }
}
