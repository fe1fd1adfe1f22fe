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
import org.advocacycrm.account.AccountId;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerFilter;
import org.advocacycrm.directory.Further;
import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;
import org.jspecify.annotations.Nullable;

/**
 * What a list of customers is asked for, as it stands in the address.
 *
 * @param view the saved view it was opened with; none without one
 * @param columns what is shown besides the name
 * @param peek who is looked at beside the list
 */
record CustomerQuery(
        CustomerFilter filter,
        Sorting sorting,
        PageRequest page,
        @Nullable UUID view,
        List<ListColumn> columns,
        @Nullable CustomerId peek) {

    static final int PAGE_SIZE = 50;
    static final String ME = "me";
    static final String NOBODY = "nobody";
    static final String CHOSEN = "chosen";
    static final String WITHIN_90_DAYS = "90";
    static final String NEGATIVE = "negative";
    static final String NO_COLUMNS = "name";

    static CustomerQuery of(CustomerFilter filter) {
        return new CustomerQuery(
                filter, Sorting.WORST_CHANGE_FIRST, PageRequest.first(PAGE_SIZE), null, ListColumn.USUAL, null);
    }

    CustomerQuery with(CustomerFilter other) {
        return new CustomerQuery(other, sorting, PageRequest.first(page.size()), view, columns, null);
    }

    CustomerQuery sortedBy(Sorting other) {
        return new CustomerQuery(filter, other, PageRequest.first(page.size()), view, columns, null);
    }

    CustomerQuery at(PageRequest other) {
        return new CustomerQuery(filter, sorting, other, view, columns, null);
    }

    CustomerQuery peekingAt(@Nullable CustomerId other) {
        return new CustomerQuery(filter, sorting, page, view, columns, other);
    }

    /** What the given reader sees: hers are the ones she looks after. */
    CustomerQuery readBy(AccountId reader) {
        return new CustomerQuery(filter.readBy(reader), sorting, page, view, columns, peek);
    }

    /** The whole list, wherever it was opened from. */
    CustomerQuery inItself() {
        return new CustomerQuery(filter, sorting, PageRequest.first(page.size()), null, columns, null);
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
        further(parameters, filter.further());
        put(parameters, "sort", sorting.equals(Sorting.WORST_CHANGE_FIRST) ? "" : sort(sorting));
        put(parameters, page.direction().name().toLowerCase(Locale.ROOT), id(page.customer()));
        put(parameters, "view", view == null ? "" : view.toString());
        put(
                parameters,
                "cols",
                columns.equals(ListColumn.USUAL)
                        ? ""
                        : columns.isEmpty()
                                ? NO_COLUMNS
                                : columns.stream().map(ListColumn::code).collect(Collectors.joining(",")));
        put(parameters, "peek", id(peek));
        return parameters;
    }

    private static void further(Map<String, String> parameters, Further further) {
        var owners = new ArrayList<>(
                further.owners().stream().map(AccountId::toString).sorted().toList());
        if (further.unowned()) {
            owners.addFirst(NOBODY);
        }
        if (further.mine()) {
            owners.addFirst(ME);
        }
        put(parameters, "owner", String.join(",", owners));
        put(parameters, "label", further.labels().stream().sorted().collect(Collectors.joining(",")));
        put(parameters, "life", codes(further.lifeStages()));
        put(parameters, "email", further.mailable() ? CHOSEN : "");
        put(parameters, "due", further.renewing() ? WITHIN_90_DAYS : "");
        put(
                parameters,
                "play",
                further.treatedBy().stream().map(UUID::toString).sorted().collect(Collectors.joining(",")));
        put(parameters, "feedback", further.unhappy() ? NEGATIVE : "");
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
