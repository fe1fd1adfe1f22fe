package org.advocacycrm.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when to when somebody is a customer, and on which contracts.
 *
 * @param endedOn the first day on which the customer is no longer one
 */
record Relationship(LocalDate acquiredOn, @Nullable LocalDate endedOn, List<Agreement> agreements) {

    boolean isActiveOn(LocalDate day) {
        var hasBegun = !day.isBefore(acquiredOn);
        var goesOn = endedOn == null || day.isBefore(endedOn);
        return hasBegun && goesOn && !isBetweenContracts(day);
    }

    Optional<Agreement> agreementOn(LocalDate day) {
        return agreements.stream().filter(agreement -> agreement.runsOn(day)).findFirst();
    }

    private boolean isBetweenContracts(LocalDate day) {
        return agreements.stream().anyMatch(agreement -> !day.isBefore(agreement.dueOn()))
                && agreements.stream()
                        .filter(agreement -> !agreement.startsOn().isAfter(day))
                        .reduce((earlier, later) -> later)
                        .filter(latest -> latest.outcome() == Agreement.Outcome.LOST && !latest.runsOn(day))
                        .isPresent();
    }
}
