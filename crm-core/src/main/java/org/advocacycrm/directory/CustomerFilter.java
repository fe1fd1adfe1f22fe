package org.advocacycrm.directory;

import java.util.HashSet;
import java.util.Set;
import org.advocacycrm.account.AccountId;
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
        boolean movedDown,
        Further further) {

    public static final CustomerFilter NONE =
            new CustomerFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, Further.NONE);

    public CustomerFilter {
        segments = Set.copyOf(segments);
        stages = Set.copyOf(stages);
        bands = Set.copyOf(bands);
        tiers = Set.copyOf(tiers);
        countries = Set.copyOf(countries);
        kinds = Set.copyOf(kinds);
    }

    public boolean asksNothing() {
        return equals(NONE);
    }

    /** The same with a name in place of "mine". */
    public CustomerFilter readBy(AccountId reader) {
        if (!further.mine()) {
            return this;
        }
        var owners = new HashSet<>(further.owners());
        owners.add(reader);
        return with(further.withMine(false).withOwners(owners, further.unowned()));
    }

    public CustomerFilter withText(String other) {
        return new CustomerFilter(other, segments, stages, bands, tiers, countries, kinds, movedDown, further);
    }

    public CustomerFilter withSegments(Set<AdvocacySegment> other) {
        return new CustomerFilter(text, other, stages, bands, tiers, countries, kinds, movedDown, further);
    }

    public CustomerFilter withStages(Set<LifecycleStage> other) {
        return new CustomerFilter(text, segments, other, bands, tiers, countries, kinds, movedDown, further);
    }

    public CustomerFilter withBands(Set<HealthBand> other) {
        return new CustomerFilter(text, segments, stages, other, tiers, countries, kinds, movedDown, further);
    }

    public CustomerFilter withTiers(Set<ValueTier> other) {
        return new CustomerFilter(text, segments, stages, bands, other, countries, kinds, movedDown, further);
    }

    public CustomerFilter withCountries(Set<String> other) {
        return new CustomerFilter(text, segments, stages, bands, tiers, other, kinds, movedDown, further);
    }

    public CustomerFilter withKinds(Set<CustomerKind> other) {
        return new CustomerFilter(text, segments, stages, bands, tiers, countries, other, movedDown, further);
    }

    public CustomerFilter withMovedDown(boolean other) {
        return new CustomerFilter(text, segments, stages, bands, tiers, countries, kinds, other, further);
    }

    public CustomerFilter with(Further other) {
        return new CustomerFilter(text, segments, stages, bands, tiers, countries, kinds, movedDown, other);
    }
}
