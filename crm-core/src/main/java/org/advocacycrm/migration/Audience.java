package org.advocacycrm.migration;

import java.util.Set;
import org.advocacycrm.customer.ValueTier;

/**
 * Whose moves are looked at; an empty set asks nothing.
 *
 * @param countries ISO 3166 codes
 */
public record Audience(Set<ValueTier> tiers, Set<String> countries) {

    public static final Audience EVERYBODY = new Audience(Set.of(), Set.of());

    public Audience {
        tiers = Set.copyOf(tiers);
        countries = Set.copyOf(countries);
    }
}
