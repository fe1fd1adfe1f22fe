package org.advocacycrm.analytics.health;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.RecordsKept;

/** The measures that make up the score of this company: all those it keeps records for. */
public record HealthModel(List<HealthMeasure> measures) {

    /** Counts up whenever a measure, a weight or a bound changes. */
    public static final int VERSION = 1;

    public HealthModel {
        measures = List.copyOf(measures);
    }

    public static HealthModel knownFrom(RecordsKept kept) {
        return new HealthModel(Arrays.stream(HealthMeasure.values())
                .filter(measure -> measure.isKnownFrom(kept))
                .toList());
    }

    public CustomerHealth of(CustomerHistory history, Company company) {
        return new CustomerHealth(new Observer(history, company), measures);
    }

    /** Names the version and the measures, so that scores made in different ways can be told apart. */
    public String id() {
        var names = measures.stream().map(Enum::name).collect(Collectors.joining(","));
        return "%d-%08x".formatted(VERSION, names.hashCode());
    }
}
