package org.advocacycrm.analytics.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.engagement.level.ServiceStage;
import org.junit.jupiter.api.Test;

class ServiceReadingTests {

    @Test
    void aServiceWithoutFiguresIsRudimentary() {
        assertThat(reading(Set.of()).stage()).isEqualTo(ServiceStage.RUDIMENTARY);
    }

    @Test
    void aStageIsReachedWhenAllItAsksForIsMet() {
        assertThat(reading(Set.of(ServiceRequirement.COMPLAINTS_ACKNOWLEDGED)).stage())
                .isEqualTo(ServiceStage.RUDIMENTARY);
        assertThat(reading(Set.of(ServiceRequirement.COMPLAINTS_ACKNOWLEDGED, ServiceRequirement.HALF_SOLVED_AT_ONCE))
                        .stage())
                .isEqualTo(ServiceStage.RESPONSIVE);
        assertThat(reading(Set.of(ServiceRequirement.values())).stage()).isEqualTo(ServiceStage.TOP_LINE);
    }

    @Test
    void noStageIsReachedBeforeTheOnesBelow() {
        assertThat(reading(Set.of(
                                ServiceRequirement.CUSTOMERS_SATISFIED,
                                ServiceRequirement.PREFERENCES_KEPT,
                                ServiceRequirement.PREFERENCES_SET))
                        .stage())
                .isEqualTo(ServiceStage.RUDIMENTARY);
    }

    /** Figures exactly at the bar for those that are met, none for the others. */
    private static ServiceReading reading(Set<ServiceRequirement> met) {
        return new ServiceReading(Arrays.stream(ServiceRequirement.values())
                .map(requirement -> new ServiceReading.Check(
                        requirement, met.contains(requirement) ? at(requirement.bar()) : Reading.NO_DATA))
                .toList());
    }

    private static Reading at(double value) {
        return new Reading(value, 100, null, null, Map.of(), Map.of(), Map.of());
    }
}
