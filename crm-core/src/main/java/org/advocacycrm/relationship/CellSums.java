package org.advocacycrm.relationship;

/**
 * What is known of one cell on a day.
 *
 * @param customers who is in it
 * @param observed who was in it a year before
 * @param spent what those spent in the year since, in the reporting currency
 * @param squares the sum of the squares of what each of those spent
 */
public record CellSums(Cell cell, long customers, long observed, double spent, double squares) {}
