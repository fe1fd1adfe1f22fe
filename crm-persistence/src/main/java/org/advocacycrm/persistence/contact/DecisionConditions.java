package org.advocacycrm.persistence.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.DecisionFilter;
import org.jspecify.annotations.Nullable;

/** Which rows of decisions somebody wants to read, in SQL. */
final class DecisionConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    DecisionConditions(DecisionFilter filter, Instant since, @Nullable ContactId after) {
        add("decided_at >= :since", "since", Moments.stored(since));
        var customer = filter.customer();
        add("customer_id = :customer", "customer", customer == null ? null : customer.value());
        add("outcome = :outcome", "outcome", name(filter.outcome()));
        add("reason = :reason", "reason", name(filter.reason()));
        add("purpose = :purpose", "purpose", name(filter.purpose()));
        add("channel = :channel", "channel", name(filter.channel()));
        add("asker = :asker", "asker", filter.asker());
        add(
                "(decided_at, id) < (select decided_at, id from contact_decision where id = :after)",
                "after",
                after == null ? null : after.value());
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
