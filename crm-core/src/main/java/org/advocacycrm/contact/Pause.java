package org.advocacycrm.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.advocacycrm.preference.Sentence;
import org.jspecify.annotations.Nullable;

/** The break a customer takes: it ends when its last date begins in the customer's zone. */
record Pause(@Nullable LocalDate until, ZoneId zone) implements Restraint {

    @Override
    public Reason reason() {
        return Reason.PAUSED;
    }

    @Override
    public boolean accepts(Instant moment) {
        return until == null || !moment.isBefore(until.atStartOfDay(zone).toInstant());
    }

    @Override
    public @Nullable Instant earliest(Instant from, Instant horizon) {
        if (until == null || accepts(from)) {
            return from;
        }
        var end = until.atStartOfDay(zone).toInstant();
        return end.isAfter(horizon) ? null : end;
    }

    @Override
    public Check check(Instant moment) {
        return until == null || accepts(moment)
                ? new Check(Check.Kind.PAUSE, true, Sentence.of("contact.pause.none"))
                : new Check(Check.Kind.PAUSE, false, Sentence.of("contact.pause.until", until));
    }
}
