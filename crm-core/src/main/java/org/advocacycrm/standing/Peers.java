package org.advocacycrm.standing;

import java.util.List;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.customer.ValueTier;
import org.jspecify.annotations.Nullable;

/** Customers of the same value to the company. */
public interface Peers {

    /** Some of them as if drawn by lot, the same whenever it is asked; without a tier, of those who have none. */
    List<CustomerId> some(@Nullable ValueTier tier, int most);
}
