package org.advocacycrm.analytics.engagement;

import java.util.Arrays;
import java.util.List;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.engagement.level.ServiceStage;

/** What the requirements of all stages say in a period. */
public record ServiceReading(List<Check> checks) {

    public record Check(ServiceRequirement requirement, Reading reading) {

        public boolean met() {
            return requirement.isMetBy(reading);
        }
    }

    public ServiceReading {
        checks = List.copyOf(checks);
    }

    /** The last stage whose requirements, and those of the stages before, are all met. */
    public ServiceStage stage() {
        return Arrays.stream(ServiceStage.values())
                .takeWhile(this::isReached)
                .reduce(ServiceStage.RUDIMENTARY, (earlier, later) -> later);
    }

    private boolean isReached(ServiceStage stage) {
        return checks.stream()
                .filter(check -> check.requirement().stage() == stage)
                .allMatch(Check::met);
    }
}
