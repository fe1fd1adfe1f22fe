package org.advocacycrm.web.customer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerFilter;
import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;
import org.jspecify.annotations.Nullable;

/**
 * What a list of customers is asked for, as it stands in the address.
 *
 * @param view the saved view it was opened with; none without one
 */
record CustomerQuery(
        CustomerFilter filter,
        Sorting sorting,
        PageRequest page,
        @Nullable UUID view) {

    static final int PAGE_SIZE = 50;

    static CustomerQuery of(CustomerFilter filter) {
        return new CustomerQuery(filter, Sorting.WORST_CHANGE_FIRST, PageRequest.first(PAGE_SIZE), null);
    }

    CustomerQuery with(CustomerFilter other) {
        return new CustomerQuery(other, sorting, PageRequest.first(page.size()), view);
    }

    CustomerQuery sortedBy(Sorting other) {
        return new CustomerQuery(filter, other, PageRequest.first(page.size()), view);
    }

    CustomerQuery at(PageRequest other) {
        return new CustomerQuery(filter, sorting, other, view);
    }

    /** The whole list, wherever it was opened from. */
    CustomerQuery inItself() {
        return new CustomerQuery(filter, sorting, PageRequest.first(page.size()), null);
    }

    /** The address of this list; nothing is written that is so anyway. */
    String address(String path) {
        var parameters = parameters();
        return parameters.isEmpty()
                ? path
                : path + "?"
                        + parameters.entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                                .collect(Collectors.joining("&"));
    }

    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "q", filter.text());
        put(parameters, "segment", codes(filter.segments()));
        put(parameters, "stage", codes(filter.stages()));
        put(parameters, "health", codes(filter.bands()));
        put(parameters, "tier", codes(filter.tiers()));
        put(parameters, "country", codes(filter.countries()));
        put(parameters, "kind", codes(filter.kinds()));
        put(parameters, "moved", filter.movedDown() ? "down" : "");
        put(parameters, "sort", sorting.equals(Sorting.WORST_CHANGE_FIRST) ? "" : sort(sorting));
        put(parameters, page.direction().name().toLowerCase(Locale.ROOT), id(page.customer()));
        put(parameters, "view", view == null ? "" : view.toString());
        return parameters;
    }

    static String code(Object value) {
        return value.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String sort(Sorting sorting) {
        return (sorting.descending() ? "-" : "") + code(sorting.column());
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    private static String codes(Collection<?> values) {
        List<String> codes =
                new ArrayList<>(values.stream().map(CustomerQuery::code).toList());
        codes.sort(String::compareTo);
        return String.join(",", codes);
    }

    private static String id(@Nullable CustomerId customer) {
        return customer == null ? "" : customer.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
