package org.advocacycrm.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.advocacycrm.preference.ContactTimes;
import org.advocacycrm.preference.Sentence;
import org.advocacycrm.preference.TimeOfDay;
import org.advocacycrm.preference.TimeRange;
import org.jspecify.annotations.Nullable;

/** The hours in which a customer welcomes contact, on the clock of the customer's zone. */
record Hours(ContactTimes times, ZoneId zone) implements Restraint {

    @Override
    public Reason reason() {
        return Reason.OUTSIDE_HOURS;
    }

    @Override
    public boolean accepts(Instant moment) {
        return switch (times) {
            case ContactTimes.AnyTime() -> true;
            case ContactTimes.Within(var ranges) -> {
                var local = LocalDateTime.ofInstant(moment, zone);
                for (var range : ranges) {
                    if (covers(range, local)) {
                        yield true;
                    }
                }
                yield false;
            }
        };
    }

    private static boolean covers(TimeRange range, LocalDateTime local) {
        var minute = local.getHour() * 60 + local.getMinute();
        var begun = minute >= range.from().minute();
        var over = minute >= range.to().minute();
        var today = range.days().contains(local.getDayOfWeek());
        if (!range.crossesMidnight()) {
            return today && begun && !over;
        }
        return (today && begun) || (range.days().contains(local.getDayOfWeek().minus(1)) && !over);
    }

    private static LocalTime clock(TimeOfDay time) {
        return LocalTime.ofSecondOfDay(time.minute() * 60L);
    }

    @Override
    public @Nullable Instant earliest(Instant from, Instant horizon) {
        return switch (times) {
            case ContactTimes.AnyTime() -> from;
            case ContactTimes.Within within -> accepts(from) ? from : nextBeginning(within, from, horizon);
        };
    }

    /** A refusal can turn into a permission only where a range begins, or where the clock is put forward or back. */
    private @Nullable Instant nextBeginning(ContactTimes.Within within, Instant from, Instant horizon) {
        var beginning = firstBeginning(within, from, horizon);
        var change = clockChange(from, beginning == null ? horizon : beginning);
        var next = change == null ? beginning : change;
        return next == null || next.isAfter(horizon) ? null : next;
    }

    private @Nullable Instant firstBeginning(ContactTimes.Within within, Instant from, Instant horizon) {
        @Nullable Instant first = null;
        var lastDay = LocalDate.ofInstant(horizon, zone).plusDays(1);
        // Where the clock is put back over midnight, a day comes twice: begin a day earlier, and look a day further.
        for (var day = LocalDate.ofInstant(from, zone).minusDays(1); !day.isAfter(lastDay); day = day.plusDays(1)) {
            var beginning = beginningOn(day, within, from);
            if (beginning != null && (first == null || beginning.isBefore(first))) {
                first = beginning;
                lastDay = day.plusDays(1);
            }
        }
        return first;
    }

    private @Nullable Instant beginningOn(LocalDate day, ContactTimes.Within within, Instant from) {
        @Nullable Instant first = null;
        for (var range : within.ranges()) {
            if (range.days().contains(day.getDayOfWeek())) {
                var local = day.atTime(clock(range.from()));
                // When the clock shows that time: usually once, in a gap never, in an overlap twice.
                for (var offset : zone.getRules().getValidOffsets(local)) {
                    var beginning = local.toInstant(offset);
                    if (!beginning.isBefore(from) && (first == null || beginning.isBefore(first))) {
                        first = beginning;
                    }
                }
            }
        }
        return first;
    }

    /** The first time, not after the given end, that the clock is put forward or back into a range. */
    private @Nullable Instant clockChange(Instant from, Instant end) {
        var rules = zone.getRules();
        for (var change = rules.nextTransition(from);
                change != null && !change.getInstant().isAfter(end);
                change = rules.nextTransition(change.getInstant())) {
            if (accepts(change.getInstant())) {
                return change.getInstant();
            }
        }
        return null;
    }

    @Override
    public Check check(Instant moment) {
        if (times instanceof ContactTimes.AnyTime) {
            return new Check(Check.Kind.HOURS, true, Sentence.of("contact.hours.any"));
        }
        var accepted = accepts(moment);
        var time = LocalDateTime.ofInstant(moment, zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        var code = accepted ? "contact.hours.inside" : "contact.hours.outside";
        return new Check(Check.Kind.HOURS, accepted, Sentence.of(code, time.toString(), zone.getId()));
    }
}
