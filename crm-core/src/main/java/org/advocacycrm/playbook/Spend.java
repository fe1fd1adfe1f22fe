package org.advocacycrm.playbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.advocacycrm.customer.CustomerId;

/** Money that was spent on a customer. */
public record Spend(
        SpendId id,
        CustomerId customer,
        Kind kind,
        BigDecimal amount,
        Currency currency,
        String what,
        Instant at,
        String author) {

    public static final int LONGEST_TEXT = 200;

    public enum Kind {
        MARKETING,
        REWARD
    }

    public Spend {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("Nothing was spent");
        }
        if (what.isBlank() || what.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("What it was spent on takes 1 to 200 characters");
        }
    }
}
