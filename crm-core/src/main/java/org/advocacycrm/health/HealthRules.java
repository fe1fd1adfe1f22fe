package org.advocacycrm.health;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.advocacycrm.health.HealthFault.Kind;

/**
 * A whole definition of the health score.
 *
 * @param measures how each measure counts; every measure has its rule
 * @param enough below this share of the weights a score says nothing
 * @param halfLifeDays days in which the weight of a value that is no longer fresh halves
 */
public record HealthRules(Map<HealthMeasure, MeasureRule> measures, BandEdges bands, double enough, int halfLifeDays) {

    private static final double HEAVIEST = 1000;
    private static final int TEN_YEARS = 3650;

    public HealthRules {
        measures = Collections.unmodifiableMap(new EnumMap<>(measures));
        for (var measure : HealthMeasure.values()) {
            if (!measures.containsKey(measure)) {
                throw new IllegalArgumentException("A definition says of every measure how it counts: " + measure);
            }
        }
    }

    public MeasureRule rule(HealthMeasure measure) {
        return Objects.requireNonNull(measures.get(measure));
    }

    /** All that keeps the definition from being used; empty for one that can be. */
    public List<HealthFault> faults() {
        var faults = new ArrayList<HealthFault>();
        measures.forEach(
                (measure, rule) -> faultsOf(measure, rule).forEach(kind -> faults.add(new HealthFault(kind, measure))));
        faultsOfAll().forEach(kind -> faults.add(new HealthFault(kind, null)));
        return List.copyOf(faults);
    }

    private static List<Kind> faultsOf(HealthMeasure measure, MeasureRule rule) {
        var faults = new ArrayList<Kind>();
        note(faults, Kind.WEIGHT, !(rule.weight() >= 0 && rule.weight() <= HEAVIEST));
        if (rule.worst() == rule.best() || !Double.isFinite(rule.worst()) || !Double.isFinite(rule.best())) {
            faults.add(Kind.NO_SPAN);
        } else {
            note(faults, Kind.OUT_OF_REACH, !measure.reaches(rule.worst(), rule.best()));
        }
        note(faults, Kind.FRESH, rule.freshDays() < 0);
        note(faults, Kind.AGE, rule.maximumAgeDays() < 1 || rule.maximumAgeDays() > TEN_YEARS);
        note(faults, Kind.DROPPED_WHILE_FRESH, rule.freshDays() > rule.maximumAgeDays());
        return faults;
    }

    private List<Kind> faultsOfAll() {
        var faults = new ArrayList<Kind>();
        note(faults, Kind.NO_WEIGHT, measures.values().stream().noneMatch(MeasureRule::counts));
        if (!(0 < bands.watchFrom() && bands.watchFrom() < bands.healthyFrom() && bands.healthyFrom() < 100)) {
            faults.add(Kind.EDGES);
        } else {
            note(faults, Kind.MARGIN, !isMarginPassable());
        }
        note(faults, Kind.ENOUGH, !(enough > 0 && enough <= 1));
        note(faults, Kind.HALF_LIFE, halfLifeDays < 1 || halfLifeDays > TEN_YEARS);
        return faults;
    }

    private boolean isMarginPassable() {
        return bands.margin() >= 0
                && bands.watchFrom() - bands.margin() >= 0
                && bands.healthyFrom() + bands.margin() <= 100
                && 2 * bands.margin() < bands.healthyFrom() - bands.watchFrom();
    }

    private static void note(List<Kind> faults, Kind kind, boolean present) {
        if (present) {
            faults.add(kind);
        }
    }
}
