package org.advocacycrm.web.scorecard.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.advocacycrm.analytics.scorecard.Measurement;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.MetricQuery;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.analytics.team.SmallTeams;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.FilterValues;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;

/**
 * The figures of all teams in one period. Whatever is told of a team, its people's comings and goings or what customers
 * say, is told of small teams only together.
 */
final class TeamFigures {

    /** Turnover first: it decides which teams are shown. */
    static final List<Metric> METRICS = List.of(
            Metric.TURNOVER, Metric.NPS, Metric.CSAT, Metric.CES, Metric.FCR, Metric.CATTR, Metric.CUSTOMER_STARS);

    private final Map<Metric, Map<String, Reading>> byTeam = new HashMap<>();
    private final Map<Metric, Reading> everybody = new HashMap<>();
    private final SortedSet<String> together = new TreeSet<>();

    private TeamFigures() {}

    static TeamFigures of(Period period, Measurements measurements, FilterValues values) {
        var figures = new TeamFigures();
        METRICS.forEach(metric -> figures.take(
                measurements.of(metric, new MetricQuery(period, MetricFilter.EVERYTHING, List.of(Dimension.TEAM)))));
        figures.together.addAll(values.occurring().getOrDefault(Dimension.TEAM, new TreeSet<>()));
        figures.together.removeAll(figures.shown());
        figures.takeTogether(period, measurements);
        return figures;
    }

    private void take(Measurement measurement) {
        var groups = new TreeMap<String, Reading>();
        measurement.groups().forEach(group -> groups.put(group.key().values().get(Dimension.TEAM), group.reading()));
        byTeam.put(measurement.metric(), groups);
        everybody.put(measurement.metric(), measurement.reading());
    }

    /** What customers say of all small teams; of a single one it would be said of that one. */
    private void takeTogether(Period period, Measurements measurements) {
        if (together.size() > 1 && shown().contains(SmallTeams.TOGETHER)) {
            var all = MetricFilter.EVERYTHING.and(Dimension.TEAM, together);
            METRICS.stream()
                    .filter(metric -> metric != Metric.TURNOVER)
                    .forEach(metric -> groups(metric)
                            .put(
                                    SmallTeams.TOGETHER,
                                    measurements
                                            .of(metric, new MetricQuery(period, all, List.of()))
                                            .reading()));
        }
    }

    /** The teams that are shown, small ones as one; those without a team are one as well. */
    SortedSet<String> shown() {
        return new TreeSet<>(groups(Metric.TURNOVER).keySet());
    }

    /** The teams that are not shown by themselves, in the period or ever. */
    SortedSet<String> together() {
        return together;
    }

    Reading of(Metric metric, String team) {
        var answersWithoutATeam = team.equals(MetricFilter.NOT_GIVEN) && metric != Metric.TURNOVER;
        return answersWithoutATeam ? Reading.NO_DATA : groups(metric).getOrDefault(team, Reading.NO_DATA);
    }

    Reading ofEverybody(Metric metric) {
        return Objects.requireNonNull(everybody.get(metric));
    }

    private Map<String, Reading> groups(Metric metric) {
        return Objects.requireNonNull(byTeam.get(metric));
    }
}
