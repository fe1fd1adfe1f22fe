package org.advocacycrm.web.customer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of customers, ready to print.
 *
 * @param query the whole list, as it stands behind the question mark of its address
 * @param state what there is to see: {@code rows}, or why there is nothing
 */
record ListPage(
        String state,
        String text,
        @Nullable String sort,
        @Nullable String view,
        boolean movedDown,
        Summary summary,
        List<Facet> facets,
        List<ActiveFilters.Active> active,
        List<Column> columns,
        List<CustomerRow> rows,
        String shown,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String exports,
        String asOf,
        List<String> ignored,
        FurtherChoices further,
        List<ColumnChoice> columnChoices,
        String query,
        @Nullable Peek peek) {

    /** A column that can be shown. */
    record ColumnChoice(String code, String label, boolean shown) {}

    /** The list in a line; a number that can be filtered by leads to the customers it counts. */
    record Summary(
            String total,
            Part critical,
            Part movedDown,
            @Nullable String objected) {}

    record Part(String words, String address) {}

    /** The head of a column: where a click on it leads and what order it has now. */
    record Column(
            String key,
            String label,
            @Nullable String address,
            @Nullable String ariaSort,
            boolean number) {}
}
