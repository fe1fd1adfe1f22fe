package org.advocacycrm.migration;

import java.util.Arrays;
import java.util.List;
import org.advocacycrm.advocacy.AdvocacySegment;

/**
 * Where a customer is found on a date: in a segment, or outside because the relationship is not active – not yet or not
 * any more. Segments first, from left to right.
 */
public enum Position {
    DISSENTER,
    DEFECTOR,
    NEUTRAL,
    SUPPORTER,
    ADVOCATE,
    SUPER_ADVOCATE,
    OUTSIDE;

    public static Position of(AdvocacySegment segment) {
        return valueOf(segment.name());
    }

    /** The six segments from left to right. */
    public static List<Position> segments() {
        return Arrays.stream(values()).filter(position -> position != OUTSIDE).toList();
    }

    public boolean isSegment() {
        return this != OUTSIDE;
    }

    /** Whether this is further right than another; nothing is when one of them is outside. */
    public boolean isRightOf(Position other) {
        return isSegment() && other.isSegment() && compareTo(other) > 0;
    }
}
