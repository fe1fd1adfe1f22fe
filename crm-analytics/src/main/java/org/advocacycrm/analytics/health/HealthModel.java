package org.advocacycrm.analytics.health;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocacycrm.health.HealthDefinitions;
import org.advocacycrm.health.HealthMeasure;
import org.advocacycrm.health.HealthRules;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.RecordsKept;

/**
 * How this company computes scores: by the versions it adopted, from the records it keeps.
 *
 * @param known the measures that the company keeps records for; what it does not keep nobody can lack
 */
public record HealthModel(HealthDefinitions definitions, Set<HealthMeasure> known) {

    public HealthModel {
        known = known.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(known));
    }

    public static HealthModel of(HealthDefinitions definitions, RecordsKept kept) {
        return new HealthModel(
                definitions,
                Stream.of(HealthMeasure.values())
                        .filter(measure -> MeasureRecords.areKept(measure, kept))
                        .collect(Collectors.toSet()));
    }

    public CustomerHealth of(CustomerHistory history, Company company) {
        return new CustomerHealth(history, new Observer(history, company), this, company.zone());
    }

    /** The measures that make up a score by the given rules, in their order. */
    public List<HealthMeasure> measures(HealthRules rules) {
        return known.stream().filter(measure -> rules.rule(measure).counts()).toList();
    }

    /** Names the version that holds now and the measures, so that scores made in different ways can be told apart. */
    public String id() {
        var names =
                measures(definitions.current().rules()).stream().map(Enum::name).collect(Collectors.joining(","));
        return "%d-%08x".formatted(definitions.current().number(), names.hashCode());
    }
}
