package org.advocacycrm.web.customer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.directory.Sorting;
import org.jspecify.annotations.Nullable;

/** A column of the list besides the name, in the order in which they stand. */
enum ListColumn {
    SEGMENT(Sorting.Column.SEGMENT, true),
    HEALTH(Sorting.Column.HEALTH, true),
    CHANGE(Sorting.Column.CHANGE, true),
    TREND(null, true),
    STAGE(Sorting.Column.STAGE, true),
    OWNER(null, true),
    LAST_CONTACT(Sorting.Column.LAST_CONTACT, true),
    NEXT_STEP(null, true),
    RENEWAL(Sorting.Column.RENEWAL, true),
    TIER(Sorting.Column.TIER, true),
    COUNTRY(null, false),
    SOURCE(null, false);

    static final List<ListColumn> USUAL =
            Arrays.stream(values()).filter(column -> column.usual).toList();

    private final Sorting.@Nullable Column sorting;
    private final boolean usual;

    ListColumn(Sorting.@Nullable Column sorting, boolean usual) {
        this.sorting = sorting;
        this.usual = usual;
    }

    Optional<Sorting.Column> sorting() {
        return Optional.ofNullable(sorting);
    }

    String code() {
        return CustomerQuery.code(this);
    }

    boolean number() {
        return this == HEALTH || this == CHANGE;
    }
}
