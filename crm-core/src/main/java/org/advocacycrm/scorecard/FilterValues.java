package org.advocacycrm.scorecard;

import java.util.SortedMap;
import java.util.SortedSet;

/** What occurs in the data, so that nobody has to guess what a figure can be restricted to. */
public interface FilterValues {

    /** The values of each dimension that is not fixed by the product itself and occurs at all. */
    SortedMap<Dimension, SortedSet<String>> occurring();

    /** Of each attribute that such rows carry, the commonest values. */
    SortedMap<Dimension, SortedSet<String>> attributesOf(AttributeBearer bearer);
}
