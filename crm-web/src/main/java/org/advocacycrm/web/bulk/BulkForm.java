package org.advocacycrm.web.bulk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * A selection and what is to become of it, as it was submitted.
 *
 * @param query the list
 * @param all whether the whole list is meant, not only the customers named
 */
record BulkForm(
        @Nullable String query,
        @Nullable String all,
        @Nullable List<UUID> customer,
        @Nullable String kind,
        @Nullable String owner,
        @Nullable String label) {

    public boolean whole() {
        return "true".equals(all);
    }

    String list() {
        return query == null ? "" : query;
    }

    Set<CustomerId> chosen() {
        return whole() || customer == null
                ? Set.of()
                : customer.stream().map(CustomerId::new).collect(Collectors.toSet());
    }

    public List<UUID> named() {
        return customer == null || whole() ? List.of() : customer;
    }

    static String typed(@Nullable String field) {
        return field == null ? "" : field.strip();
    }
}
