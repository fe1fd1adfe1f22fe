package org.advocacycrm.relationship;

/**
 * How many relationships went which way.
 *
 * @param longevity on the first day; of those who are new, on the second
 */
public record Moves(Longevity longevity, Movement movement, long customers) {}
