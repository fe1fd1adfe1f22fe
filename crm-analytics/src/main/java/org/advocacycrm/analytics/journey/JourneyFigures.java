package org.advocacycrm.analytics.journey;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.journey.BrandPromise;
import org.advocacycrm.journey.Encounters;
import org.advocacycrm.journey.Encounters.Hit;
import org.advocacycrm.journey.Encounters.Place;
import org.advocacycrm.journey.Journey;
import org.advocacycrm.journey.ProcessMeasure;
import org.advocacycrm.journey.Step;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;
import org.jspecify.annotations.Nullable;

/** Takes the figures of journeys. */
public final class JourneyFigures {

    private static final Hit NOBODY = new Hit(0, BigDecimal.ZERO);

    private final Measurements measurements;
    private final Encounters encounters;

    public JourneyFigures(Measurements measurements, Encounters encounters) {
        this.measurements = measurements;
        this.encounters = encounters;
    }

    /** One figure per step, in their order; compared with the period of the same length before. */
    public List<StepFigure> of(Journey journey, Period period) {
        var hits = encounters.hits(period);
        return journey.steps().stream()
                .map(step -> new StepFigure(
                        step,
                        measured(
                                metric(step.metric()),
                                MetricFilter.of(Dimension.TOUCHPOINT, step.touchpoint()),
                                period),
                        process(step.promise(), period),
                        hits.getOrDefault(place(step), NOBODY)))
                .toList();
    }

    /** Where the experience is under the bar, the most at stake first. */
    public static List<StepFigure> hotSpots(List<StepFigure> figures) {
        return figures.stream()
                .filter(StepFigure::isHotSpot)
                .sorted(Comparator.comparing(StepFigure::stake)
                        .thenComparingLong(figure -> figure.hit().customers())
                        .reversed())
                .toList();
    }

    public static Place place(Step step) {
        return new Place(step.touchpoint(), step.metric());
    }

    public static Metric metric(FeedbackKind kind) {
        return switch (kind) {
            case NPS -> Metric.NPS;
            case CSAT -> Metric.CSAT;
            case CES -> Metric.CES;
            case RATING -> Metric.RATING;
        };
    }

    private @Nullable Measured process(BrandPromise promise, Period period) {
        var measure = promise.measure();
        if (measure == null) {
            return null;
        }
        var filter = promise.category().isBlank()
                ? MetricFilter.EVERYTHING
                : MetricFilter.of(Dimension.CATEGORY, promise.category());
        return measured(metric(measure), filter, period);
    }

    private static Metric metric(ProcessMeasure measure) {
        return switch (measure) {
            case FCR -> Metric.FCR;
            case CATTR -> Metric.CATTR;
            case COMPLAINT_LOOP -> Metric.COMPLAINT_LOOP;
        };
    }

    private Measured measured(Metric metric, MetricFilter filter, Period period) {
        var readings = measurements.series(metric, filter, List.of(period.previous(), period));
        return new Measured(metric, filter, readings.getFirst(), readings.getLast());
    }
}
