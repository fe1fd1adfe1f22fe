package org.advocacycrm.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/** The ranges of one day in which the company works, in their order; none on a day off. */
public record WorkingHours(List<WorkingRange> ranges) {

    public static final WorkingHours NONE = new WorkingHours(List.of());
    public static final WorkingHours ALL_DAY =
            new WorkingHours(List.of(new WorkingRange(ClockTime.START_OF_DAY, ClockTime.END_OF_DAY)));

    public WorkingHours {
        ranges = ranges.stream().sorted().toList();
        for (var position = 1; position < ranges.size(); position++) {
            if (ranges.get(position - 1).overlaps(ranges.get(position))) {
                throw new IllegalArgumentException("Working ranges overlap: " + ranges);
            }
        }
    }

    long seconds() {
        return ranges.stream()
                .mapToLong(range -> range.to().secondOfDay() - range.from().secondOfDay())
                .sum();
    }

    /** The part of these hours from one time of the day to another. */
    Duration between(LocalTime from, LocalTime to) {
        return Duration.ofNanos(nanos(from.toNanoOfDay(), to.toNanoOfDay()));
    }

    /** The part of these hours from a time to the end of the day. */
    Duration from(LocalTime time) {
        return Duration.ofNanos(nanos(time.toNanoOfDay(), ClockTime.END_OF_DAY.nanoOfDay()));
    }

    private long nanos(long from, long to) {
        return ranges.stream()
                .mapToLong(range -> Math.min(to, range.to().nanoOfDay())
                        - Math.max(from, range.from().nanoOfDay()))
                .filter(length -> length > 0)
                .sum();
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    @Override
    public String toString() {
        return ranges.stream().map(WorkingRange::toString).collect(Collectors.joining(", "));
    }
}
