package org.advocacycrm.analytics.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.advocacycrm.health.HealthArea;
import org.advocacycrm.health.HealthMeasure;
import org.advocacycrm.health.HealthVersion;
import org.jspecify.annotations.Nullable;

/** A customer's health at an instant: the score by one version, and for each measure what was observed. */
public record HealthReading(
        Instant at, HealthVersion version, Score<HealthMeasure> score, Map<HealthMeasure, Observation> observations) {

    public HealthReading {
        observations = Collections.unmodifiableMap(observations);
    }

    static HealthReading of(Observer observer, Instant at, HealthVersion version, List<HealthMeasure> measures) {
        var observations = new EnumMap<HealthMeasure, Observation>(HealthMeasure.class);
        var parts = new ArrayList<Part<HealthMeasure>>(measures.size());
        for (var measure : measures) {
            var observation =
                    observer.observe(measure, version.rules().rule(measure).maximumAgeDays(), at);
            if (observation != null) {
                observations.put(measure, observation);
            }
            parts.add(part(version, measure, observation, at));
        }
        return new HealthReading(at, version, new Score<>(parts), observations);
    }

    public Optional<Observation> observation(HealthMeasure measure) {
        return Optional.ofNullable(observations.get(measure));
    }

    /** The score if enough of the inputs are there to say one. */
    public @Nullable Double supportedValue() {
        return value(version.rules().enough());
    }

    /** The score if at least the given share of the weights is present. */
    public @Nullable Double value(double enough) {
        return score.supportedValue(enough);
    }

    /** The score of one area alone. */
    public Score<HealthMeasure> score(HealthArea area) {
        return new Score<>(
                score.parts().stream().filter(part -> part.key().area() == area).toList());
    }

    private static Part<HealthMeasure> part(
            HealthVersion version, HealthMeasure measure, @Nullable Observation observation, Instant at) {
        var rule = version.rules().rule(measure);
        return observation == null
                ? Part.fresh(measure, rule.weight(), null)
                : Part.aged(
                        measure,
                        rule.weight(),
                        rule.points(observation.value()),
                        Observer.days(observation.asOf(), at) - rule.freshDays(),
                        version.rules().halfLifeDays());
    }
}
