package org.advocacycrm.analytics.service;

import java.time.Instant;
import java.util.List;
import org.advocacycrm.calendar.CalendarBook;
import org.advocacycrm.calendar.Calendars;
import org.advocacycrm.intake.AfterIntake;
import org.advocacycrm.service.CaseTimes;
import org.advocacycrm.service.CaseTimes.CaseFacts;
import org.advocacycrm.service.CaseTimes.CaseTiming;
import org.advocacycrm.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Keeps the working and the net time of every case up to date: after records came in, and after a calendar changed. */
public final class CaseTimekeeper implements AfterIntake {

    private static final int PORTION = 2_000;

    private final CaseTimes cases;
    private final Calendars calendars;
    private final UnitOfWork unitOfWork;

    public CaseTimekeeper(CaseTimes cases, Calendars calendars, UnitOfWork unitOfWork) {
        this.cases = cases;
        this.calendars = calendars;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void recordsStoredSince(Instant start) {
        catchUp();
    }

    /** Times the cases that changed since they were timed. */
    public void catchUp() {
        while (!unitOfWork.call(() -> time(cases.untimed(PORTION))).isEmpty()) {
            // until none is left
        }
    }

    /** Times all resolved cases anew. */
    public void timeAll() {
        catchUp();
        @Nullable CaseFacts last = null;
        do {
            var from = last;
            var portion = unitOfWork.call(() -> time(cases.resolvedAfter(from, PORTION)));
            last = portion.isEmpty() ? null : portion.getLast();
        } while (last != null);
    }

    private List<CaseFacts> time(List<CaseFacts> portion) {
        var book = calendars.inForce();
        cases.keep(portion.parallelStream().map(facts -> timed(facts, book)).toList());
        return portion;
    }

    private static CaseTiming timed(CaseFacts facts, CalendarBook book) {
        var calendar = book.forCategory(facts.category());
        var course = facts.course();
        var resolved = course.resolvedAt();
        var life = facts.life();
        return new CaseTiming(
                facts,
                resolved == null ? null : calendar.workingTime(course.openedAt(), resolved),
                life == null ? null : life.netTime(calendar));
    }
}
