package org.advocacycrm.contact;

import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.jspecify.annotations.Nullable;

/** Which decisions somebody wants to read: those that are like every component that is there. */
public record DecisionFilter(
        @Nullable CustomerId customer,
        @Nullable Outcome outcome,
        @Nullable Reason reason,
        @Nullable ContactPurpose purpose,
        @Nullable Channel channel,
        @Nullable String asker) {

    public static final DecisionFilter EVERYTHING = new DecisionFilter(null, null, null, null, null, null);

    public static DecisionFilter about(CustomerId customer) {
        return new DecisionFilter(customer, null, null, null, null, null);
    }
}
