package org.advocacycrm.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.advocacycrm.preference.ContactTimes;
import org.advocacycrm.preference.Sentence;
import org.advocacycrm.preference.TimeOfDay;
import org.advocacycrm.preference.TimeRange;
import org.jspecify.annotations.Nullable;

/** The hours in which a customer welcomes contact, on the clock of the customer's zone. */
record Hours(ContactTimes times, ZoneId zone) implements Restraint {

    @Override
    public Check.Kind kind() {
        return Check.Kind.HOURS;
    }

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
                yield ranges.stream().anyMatch(range -> covers(range, local));
            }
        };
    }

    private static boolean covers(TimeRange range, LocalDateTime local) {
        var begun = !local.toLocalTime().isBefore(clock(range.from()));
        var over =
                !range.to().equals(TimeOfDay.END_OF_DAY) && !local.toLocalTime().isBefore(clock(range.to()));
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
        @Nullable Instant best = null;
        var lastDay = LocalDate.ofInstant(horizon, zone).plusDays(1);
        // Where the clock is put back over midnight, a day comes twice: begin a day earlier, and look a day further.
        for (var day = LocalDate.ofInstant(from, zone).minusDays(1); !day.isAfter(lastDay); day = day.plusDays(1)) {
            if (best != null && day.minusDays(1).atStartOfDay(zone).toInstant().isAfter(best)) {
                break;
            }
            best = earlier(best, beginningOn(day, within, from));
        }
        return best == null || best.isAfter(horizon) ? null : best;
    }

    private @Nullable Instant beginningOn(LocalDate day, ContactTimes.Within within, Instant from) {
        var beginnings = within.ranges().stream()
                .filter(range -> range.days().contains(day.getDayOfWeek()))
                .flatMap(range -> passes(day.atTime(clock(range.from()))));
        return Stream.concat(beginnings, clockChange(day))
                .filter(beginning -> !beginning.isBefore(from) && accepts(beginning))
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** When the clock shows the given time: usually once, in a gap never, in an overlap twice. */
    private Stream<Instant> passes(LocalDateTime local) {
        return zone.getRules().getValidOffsets(local).stream().map((ZoneOffset offset) -> local.toInstant(offset));
    }

    private Stream<Instant> clockChange(LocalDate day) {
        var change = zone.getRules()
                .nextTransition(day.minusDays(1).atStartOfDay(zone).toInstant());
        return change == null
                        || change.getInstant()
                                .isAfter(day.plusDays(2).atStartOfDay(zone).toInstant())
                ? Stream.of()
                : Stream.of(change.getInstant());
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    @Override
    public Sentence detail(Instant moment) {
        return times instanceof ContactTimes.AnyTime
                ? Sentence.of("contact.hours.any")
                : Sentence.of(
                        accepts(moment) ? "contact.hours.inside" : "contact.hours.outside",
                        LocalDateTime.ofInstant(moment, zone)
                                .toLocalTime()
                                .withSecond(0)
                                .withNano(0)
                                .toString(),
                        zone.getId());
    }
}
