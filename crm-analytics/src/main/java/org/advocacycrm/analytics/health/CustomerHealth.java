package org.advocacycrm.analytics.health;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.advocacycrm.health.HealthVersion;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.Health;
import org.jspecify.annotations.Nullable;

/** The health of one customer, to be read at as many instants as wanted. */
public final class CustomerHealth {

    /** What a change of health is measured against. */
    public static final Duration COMPARED_WITH = Duration.ofDays(30);

    private static final int TREND_WEEKS = 26;

    private final CustomerHistory history;
    private final Observer observer;
    private final HealthModel model;
    private final ZoneId zone;

    CustomerHealth(CustomerHistory history, Observer observer, HealthModel model, ZoneId zone) {
        this.history = history;
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

    /** The score that counts: the one that staff set, else the computed one. */
    public @Nullable Double effective(Instant moment) {
        return history.healthOverride(moment)
                .map(override -> Double.valueOf(override.value()))
                .orElseGet(() -> at(moment).supportedValue());
    }

    /** The score now, its band after the course of half a year, and the change. */
    public Health inShort(Instant now) {
        var readings = new ArrayList<HealthReading>();
        weeksBefore(now).forEach(moment -> readings.add(at(moment)));
        var latest = at(now);
        readings.add(latest);
        var trend = new ArrayList<@Nullable Double>();
        readings.forEach(reading -> trend.add(reading.supportedValue()));
        var score = latest.supportedValue();
        var override = history.healthOverride(now).orElse(null);
        var before = at(now.minus(COMPARED_WITH)).supportedValue();
        return new Health(
                score,
                latest.score().coverage(),
                override == null
                        ? Bands.after(readings)
                        : Bands.of(override.value(), latest.version().rules().bands()),
                score == null || before == null ? null : score - before,
                trend,
                model.id(),
                override);
    }

    /** The starts of the last weeks, oldest first; fixed to Mondays, so that the course does not depend on the hour. */
    public List<Instant> weeksBefore(Instant now) {
        var monday = LocalDate.ofInstant(now, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, TREND_WEEKS)
                .mapToObj(week -> monday.minusWeeks(TREND_WEEKS - 1 - week))
                .map(day -> day.atStartOfDay(zone).toInstant())
                .toList();
    }
}
