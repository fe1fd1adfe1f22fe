package org.advocacycrm.persistence.directory;

import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;

/** An order, and the condition that finds the rows on one side of a row; rows without a value come last. */
record SortingSql(Sorting sorting) {

    String value() {
        return switch (sorting.column()) {
            case NAME -> "c.name";
            case SEGMENT -> "array_position(" + FilterSql.SCALE + ", s.segment)";
            case HEALTH -> "s.health";
            case CHANGE -> "s.health_change";
            case STAGE ->
                "array_position(array['SUSPECT', 'PROSPECT', 'CUSTOMER', 'RETAINED', 'AT_RISK', 'DEFECTED', 'RECOVERED']::text[], s.stage)";
            case LAST_CONTACT -> "s.last_contact_at";
            case RENEWAL -> "s.renewal_due_on";
            case TIER -> "array_position(array['LOW', 'MID', 'HIGH', 'TOP']::text[], c.value_tier)";
        };
    }

    String orderBy(PageRequest.Direction direction) {
        var forward = direction == PageRequest.Direction.AFTER;
        var ascending = forward != sorting.descending();
        return "%s %s nulls %s, c.id %s"
                .formatted(value(), ascending ? "asc" : "desc", forward ? "last" : "first", forward ? "asc" : "desc");
    }

    /** Over {@code pivot (value, id)}, the row the page is next to. */
    String beyondPivot(PageRequest.Direction direction) {
        var forward = direction == PageRequest.Direction.AFTER;
        var further = forward != sorting.descending() ? ">" : "<";
        var identifier = forward ? ">" : "<";
        return """
                case when pivot.value is null
                     then %4$s
                     else %5$s (%1$s %2$s pivot.value or (%1$s = pivot.value and c.id %3$s pivot.id))
                end
                """.formatted(
                        value(),
                        further,
                        identifier,
                        forward
                                ? "(%s is null and c.id > pivot.id)".formatted(value())
                                : "(%s is not null or c.id < pivot.id)".formatted(value()),
                        forward ? "%s is null or".formatted(value()) : "");
    }
}
