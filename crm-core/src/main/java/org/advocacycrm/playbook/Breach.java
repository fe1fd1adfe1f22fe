package org.advocacycrm.playbook;

import java.math.BigDecimal;
import java.time.Instant;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * Something that went to a customer against the rule for the segment in which she stood.
 *
 * @param what the words of the expense, or the channel of the contact
 * @param amount absent for a contact
 * @param version of the strategy whose rule it was
 */
public record Breach(
        CustomerId customer,
        String name,
        AdvocacySegment segment,
        Kind kind,
        String what,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        Instant at,
        int version) {

    public enum Kind {
        MARKETING_CONTACT,
        MARKETING_SPEND,
        REWARD
    }
}
