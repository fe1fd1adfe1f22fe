package org.advocacycrm.scorecard;

import java.util.Collections;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which group of a breakdown: one value per dimension, {@link MetricFilter#NOT_GIVEN} for rows that have none. Sorted
 * by dimension, then value.
 */
public record GroupKey(SortedMap<Dimension, String> values) implements Comparable<GroupKey> {

    /** The only group of a figure that is not broken down. */
    public static final GroupKey WHOLE = new GroupKey(Collections.emptySortedMap());

    public GroupKey {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public GroupKey and(Dimension dimension, String value) {
        var more = new TreeMap<>(values);
        more.put(dimension, value);
        return new GroupKey(more);
    }

    @Override
    public int compareTo(GroupKey other) {
        Iterator<String> others = other.values.values().iterator();
        for (String mine : values.values()) {
            if (!others.hasNext()) {
                return 1;
            }
            var order = mine.compareTo(others.next());
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }
}
