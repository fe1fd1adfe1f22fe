package org.advocacycrm.privacy;

import java.time.LocalDate;

/**
 * Until when the law wants a request answered: one month after it came in, or three if the matter is intricate and the
 * customer was told so within the first. Where the last month has no such day, its last day counts.
 */
public final class LegalDeadline {

    private static final int MONTHS = 1;
    private static final int MONTHS_MORE = 2;

    private LegalDeadline() {}

    public static LocalDate of(LocalDate receivedOn, boolean extended) {
        return receivedOn.plusMonths(extended ? MONTHS + MONTHS_MORE : MONTHS);
    }
}
