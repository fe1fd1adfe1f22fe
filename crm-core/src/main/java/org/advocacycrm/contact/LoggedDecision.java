package org.advocacycrm.contact;

import org.jspecify.annotations.Nullable;

/**
 * A decision as it is read again.
 *
 * @param customerName none where the request named nobody known
 * @param became what became of the permission; none where no place was reserved
 */
public record LoggedDecision(
        DecisionRecord decision, @Nullable String customerName, Reservation.@Nullable State became) {}
