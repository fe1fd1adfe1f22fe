package org.advocacycrm.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.advocacycrm.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** What became of a case: its states in their order, each lasting until the next. */
public record CaseLife(List<Since> states) {

    private static final Comparator<Since> IN_ORDER =
            Comparator.comparing(Since::instant).thenComparing(Since::state);

    /** A state and the instant from which on the case was in it. */
    public record Since(Instant instant, CaseState state) {}

    public CaseLife {
        if (states.isEmpty()) {
            throw new IllegalArgumentException("A life has at least one state");
        }
        states = states.stream().sorted(IN_ORDER).toList();
    }

    public Instant openedAt() {
        return states.getFirst().instant();
    }

    /** When it was last resolved; none while it is open, also after a reopening. */
    public @Nullable Instant resolvedAt() {
        var position = states.size() - 1;
        if (!isResolved(position)) {
            return null;
        }
        while (position > 0 && isResolved(position - 1)) {
            position--;
        }
        return states.get(position).instant();
    }

    public int reopenings() {
        var reopenings = 0;
        for (var position = 1; position < states.size(); position++) {
            if (isResolved(position - 1) && !isResolved(position)) {
                reopenings++;
            }
        }
        return reopenings;
    }

    /** Working time in which it was not the customer who was waited for; none while the case is open. */
    public @Nullable Duration netTime(WorkingCalendar calendar) {
        if (resolvedAt() == null) {
            return null;
        }
        var net = Duration.ZERO;
        for (var position = 1; position < states.size(); position++) {
            var past = states.get(position - 1);
            if (past.state().countsAsNetTime()) {
                net = net.plus(calendar.workingTime(
                        past.instant(), states.get(position).instant()));
            }
        }
        return net;
    }

    private boolean isResolved(int position) {
        return states.get(position).state() == CaseState.RESOLVED;
    }
}
