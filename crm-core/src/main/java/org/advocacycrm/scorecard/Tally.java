package org.advocacycrm.scorecard;

/** Counts and sums a metric is computed from. The tally of two disjoint sets is the sum of their tallies. */
public interface Tally<T extends Tally<T>> {

    T plus(T other);
}
