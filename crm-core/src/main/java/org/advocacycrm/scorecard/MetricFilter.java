package org.advocacycrm.scorecard;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a figure is restricted to: for each dimension named, one of the given values. The value {@link #NOT_GIVEN}
 * stands for rows that have none in that dimension.
 */
public record MetricFilter(SortedMap<Dimension, SortedSet<String>> values) {

    public static final String NOT_GIVEN = "";

    public static final MetricFilter EVERYTHING = new MetricFilter(Collections.emptySortedMap());

    public MetricFilter {
        var copy = new TreeMap<Dimension, SortedSet<String>>();
        values.forEach((dimension, wanted) -> {
            if (dimension.isTime() || wanted.isEmpty()) {
                throw new IllegalArgumentException("Not a filter: " + dimension + " " + wanted);
            }
            copy.put(dimension, Collections.unmodifiableSortedSet(new TreeSet<>(wanted)));
        });
        values = Collections.unmodifiableSortedMap(copy);
    }

    public static MetricFilter of(Dimension dimension, String value) {
        return EVERYTHING.and(dimension, value);
    }

    /** This filter, with the dimension restricted to the one value. */
    public MetricFilter and(Dimension dimension, String value) {
        return and(dimension, Set.of(value));
    }

    public MetricFilter and(Dimension dimension, Set<String> wanted) {
        var more = new TreeMap<Dimension, SortedSet<String>>(values);
        more.put(dimension, new TreeSet<>(wanted));
        return new MetricFilter(more);
    }

    /** This filter, with the dimension not restricted. */
    public MetricFilter without(Dimension dimension) {
        var fewer = new TreeMap<Dimension, SortedSet<String>>(values);
        fewer.remove(dimension);
        return new MetricFilter(fewer);
    }

    public Set<Dimension> dimensions() {
        return values.keySet();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
