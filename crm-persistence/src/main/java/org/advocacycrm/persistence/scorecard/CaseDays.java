package org.advocacycrm.persistence.scorecard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.advocacycrm.scorecard.TallyQuery;

/** The days within which the instant asked about decides what counts. */
final class CaseDays {

    private static final Duration TIME_TO_ANSWER = Duration.ofHours(24);

    private CaseDays() {}

    /** On which the repeat window of cases closes. */
    static LocalDate closing(TallyQuery query) {
        return before(query, query.repeatWindow());
    }

    /** From which on a complaint may not have been answered and still have time. */
    static LocalDate answer(TallyQuery query) {
        return before(query, TIME_TO_ANSWER);
    }

    static Instant start(LocalDate day, TallyQuery query) {
        return day.atStartOfDay(query.company().zone()).toInstant();
    }

    private static LocalDate before(TallyQuery query, Duration time) {
        return LocalDate.ofInstant(query.asOf().minus(time), query.company().zone());
    }
}
