package org.advocacycrm.relationship;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.advocacycrm.customer.CustomerId;

/**
 * One customer in the matrix.
 *
 * @param days since the relationship began
 * @param spent in the 365 days up to the day, in the reporting currency
 */
public record Spot(CustomerId customer, String name, Cell cell, LocalDate beganOn, int days, BigDecimal spent) {}
