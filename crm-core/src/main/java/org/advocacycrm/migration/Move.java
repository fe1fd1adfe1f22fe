package org.advocacycrm.migration;

import java.math.BigDecimal;

/**
 * Customers who were at one position on the first date and at another, or the same, on the second.
 *
 * @param value what they spent in the 365 days up to the second date, in the reporting currency
 */
public record Move(Position was, Position is, long customers, BigDecimal value) {}
