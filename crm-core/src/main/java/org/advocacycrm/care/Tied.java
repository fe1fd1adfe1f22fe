package org.advocacycrm.care;

import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.customer.CustomerKind;

/**
 * A customer at the other end of a tie.
 *
 * @param outward whether the role is what the customer looked at is to this one, not the other way round
 */
public record Tied(TieId tie, CustomerId customer, String name, CustomerKind kind, String role, boolean outward) {}
