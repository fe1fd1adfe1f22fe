package org.advocacycrm.directory;

import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/** Which page of a list: the one next to a customer, or the first. */
public record PageRequest(Direction direction, @Nullable CustomerId customer, int size) {

    public enum Direction {
        AFTER,
        BEFORE
    }

    public static PageRequest first(int size) {
        return new PageRequest(Direction.AFTER, null, size);
    }

    public static PageRequest after(CustomerId customer, int size) {
        return new PageRequest(Direction.AFTER, customer, size);
    }

    public static PageRequest before(CustomerId customer, int size) {
        return new PageRequest(Direction.BEFORE, customer, size);
    }
}
