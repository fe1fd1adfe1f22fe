package org.advocacycrm.calendar;

/**
 * A stretch of a day in which the company works.
 *
 * @param from the first minute that belongs to it
 * @param to the first minute that does not
 */
public record WorkingRange(ClockTime from, ClockTime to) implements Comparable<WorkingRange> {

    public WorkingRange {
        if (to.compareTo(from) <= 0) {
            throw new IllegalArgumentException("A working range ends after it begins: " + from + " to " + to);
        }
    }

    boolean overlaps(WorkingRange other) {
        return from.compareTo(other.to) < 0 && other.from.compareTo(to) < 0;
    }

    @Override
    public int compareTo(WorkingRange other) {
        return from.compareTo(other.from);
    }

    @Override
    public String toString() {
        return from + "–" + to;
    }
}
