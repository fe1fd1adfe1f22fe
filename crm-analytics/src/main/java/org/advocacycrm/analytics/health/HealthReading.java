package org.advocacycrm.analytics.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A customer's health at an instant: the score, and for each measure what was observed. */
public record HealthReading(Instant at, Score<HealthMeasure> score, Map<HealthMeasure, Observation> observations) {

    public HealthReading {
        observations = Collections.unmodifiableMap(observations);
    }

    static HealthReading of(Observer observer, Instant at, List<HealthMeasure> measures) {
        var observations = new EnumMap<HealthMeasure, Observation>(HealthMeasure.class);
        var parts = new ArrayList<Part<HealthMeasure>>(measures.size());
        for (var measure : measures) {
            var observation = observer.observe(measure, at);
            if (observation != null) {
                observations.put(measure, observation);
            }
            parts.add(part(measure, observation, at));
        }
        return new HealthReading(at, new Score<>(parts), observations);
    }

    public Optional<Observation> observation(HealthMeasure measure) {
        return Optional.ofNullable(observations.get(measure));
    }

    /** The score of one area alone. */
    public Score<HealthMeasure> score(HealthArea area) {
        return new Score<>(
                score.parts().stream().filter(part -> part.key().area() == area).toList());
    }

    private static Part<HealthMeasure> part(HealthMeasure measure, @Nullable Observation observation, Instant at) {
        return observation == null
                ? Part.fresh(measure, measure.weight(), null)
                : Part.aged(
                        measure,
                        measure.weight(),
                        measure.points(observation.value()),
                        Observer.days(observation.asOf(), at),
                        measure.freshDays());
    }
}
