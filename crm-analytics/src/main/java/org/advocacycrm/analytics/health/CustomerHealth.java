package org.advocacycrm.analytics.health;

import java.time.Instant;
import java.util.List;

/** The health of one customer, to be read at as many instants as wanted. */
public final class CustomerHealth {

    private final Observer observer;
    private final List<HealthMeasure> measures;

    CustomerHealth(Observer observer, List<HealthMeasure> measures) {
        this.observer = observer;
        this.measures = measures;
    }

    public HealthReading at(Instant moment) {
        return HealthReading.of(observer, moment, measures);
    }
}
