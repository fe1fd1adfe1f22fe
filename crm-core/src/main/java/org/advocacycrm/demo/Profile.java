package org.advocacycrm.demo;

import java.time.LocalDate;
import java.util.Locale;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.demo.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the stories know it.
 *
 * @param loyalty what nobody sees: drives scores, spend, referrals and staying; 0 is usual, 1 is one deviation above
 */
record Profile(
        long number,
        CustomerKind kind,
        String name,
        String email,
        @Nullable String phone,
        Place place,
        @Nullable LocalDate birthDate,
        ValueTier tier,
        Plan plan,
        LocalDate acquiredOn,
        double loyalty,
        Fate fate) {

    String externalId() {
        return numbered("C");
    }

    /** An identifier for the n-th record of a kind that belongs to this customer. */
    String recordId(String kindOfRecord, int n) {
        return numbered(kindOfRecord) + "-" + n;
    }

    boolean isOrganization() {
        return kind == CustomerKind.ORGANIZATION;
    }

    private String numbered(String prefix) {
        return prefix + String.format(Locale.ROOT, "%06d", number + 1);
    }
}
