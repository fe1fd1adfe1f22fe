package org.advocacycrm.health.trial;

import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.standing.HealthBand;
import org.jspecify.annotations.Nullable;

/** Where one customer is, and would be. */
public record BandMove(
        CustomerId customer,
        HealthBand before,
        HealthBand after,
        @Nullable Double scoreBefore,
        @Nullable Double scoreAfter) {

    public boolean changesBand() {
        return before != after;
    }
}
