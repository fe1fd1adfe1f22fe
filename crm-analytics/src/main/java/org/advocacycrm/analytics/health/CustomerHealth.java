package org.advocacycrm.analytics.health;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.advocacycrm.health.HealthVersion;

/** The health of one customer, to be read at as many instants as wanted. */
public final class CustomerHealth {

    private final Observer observer;
    private final HealthModel model;
    private final ZoneId zone;

    CustomerHealth(Observer observer, HealthModel model, ZoneId zone) {
        this.observer = observer;
        this.model = model;
        this.zone = zone;
    }

    /** By the version that held at the moment. */
    public HealthReading at(Instant moment) {
        return at(moment, model.definitions().at(moment));
    }

    /** What was known at the moment, scored by any version. */
    public HealthReading at(Instant moment, HealthVersion version) {
        return HealthReading.of(observer, moment, version, model.measures(version.rules()));
    }

    /** The days on which scores can jump without anything having happened: another version was adopted. */
    public NavigableSet<LocalDate> adoptions() {
        return model.definitions().versions().stream()
                .skip(1)
                .map(version -> LocalDate.ofInstant(version.adoptedAt(), zone))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
