package org.advocacycrm.analytics.engagement;

import java.util.Arrays;
import java.util.List;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;

/** Reads the stage of the company's service from the scorecard. */
public final class ServiceStages {

    private final Measurements measurements;

    public ServiceStages(Measurements measurements) {
        this.measurements = measurements;
    }

    public ServiceReading of(Period period) {
        return new ServiceReading(Arrays.stream(ServiceRequirement.values())
                .map(requirement -> new ServiceReading.Check(
                        requirement,
                        measurements
                                .series(requirement.metric(), MetricFilter.EVERYTHING, List.of(period))
                                .getFirst()))
                .toList());
    }
}
