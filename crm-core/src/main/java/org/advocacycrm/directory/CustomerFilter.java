package org.advocacycrm.directory;

import java.util.Set;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.standing.HealthBand;

/**
 * Which customers are asked for: any of the values within a set, all of the sets together; an empty set asks nothing.
 *
 * @param text part of a name, e-mail address, phone number or external identifier; empty asks nothing
 * @param countries ISO 3166 codes
 * @param movedDown only those who stand further left than 30 days before
 */
public record CustomerFilter(
        String text,
        Set<AdvocacySegment> segments,
        Set<LifecycleStage> stages,
        Set<HealthBand> bands,
        Set<ValueTier> tiers,
        Set<String> countries,
        Set<CustomerKind> kinds,
        boolean movedDown) {

    public static final CustomerFilter NONE =
            new CustomerFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    public CustomerFilter {
        segments = Set.copyOf(segments);
        stages = Set.copyOf(stages);
        bands = Set.copyOf(bands);
        tiers = Set.copyOf(tiers);
        countries = Set.copyOf(countries);
        kinds = Set.copyOf(kinds);
    }

    public static CustomerFilter searching(String text) {
        return new CustomerFilter(text, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);
    }

    public boolean asksNothing() {
        return equals(NONE);
    }
}
