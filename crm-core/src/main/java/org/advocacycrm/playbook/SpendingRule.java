package org.advocacycrm.playbook;

import org.advocacycrm.customer.ValueTier;
import org.jspecify.annotations.Nullable;

/**
 * What may be spent on the customers of a segment.
 *
 * @param marketing whether they may get marketing
 * @param rewards whether they may get rewards
 * @param exceptFrom from which value on customers may get both all the same; nobody if absent
 */
public record SpendingRule(
        boolean marketing, boolean rewards, @Nullable ValueTier exceptFrom) {

    public boolean restricts() {
        return !marketing || !rewards;
    }
}
