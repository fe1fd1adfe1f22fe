package org.advocacycrm.scorecard;

/**
 * The tally of one group in one period.
 *
 * @param period position in {@link TallyQuery#periods()}
 */
public record TallyRow<T extends Tally<T>>(int period, GroupKey key, T tally) {}
