package org.advocacycrm.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.advocacycrm.recognition.Sharing;
import org.jspecify.annotations.Nullable;

/**
 * An employee of the demo company was recognised.
 *
 * @param customer the identifier of the customer who did; none where somebody who leads the company did
 * @param employee the e-mail address of the employee
 * @param whom the name as whoever recognised knew it
 * @param decidedAt when somebody had checked it; none while it waits
 * @param refusal why it did not become a star; none where it did
 */
record Recognised(
        long number,
        @Nullable String customer,
        String employee,
        String whom,
        String story,
        LocalDate happenedOn,
        Instant nominatedAt,
        String phase,
        Sharing sharing,
        @Nullable Instant decidedAt,
        @Nullable String refusal) {}
