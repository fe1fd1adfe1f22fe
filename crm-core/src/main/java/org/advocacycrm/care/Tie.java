package org.advocacycrm.care;

import org.advocacycrm.customer.CustomerId;

/**
 * What one customer is to another: a person to the organization she works for, a household member to another.
 *
 * @param role what {@code customer} is to {@code other}, such as "Head of purchasing"
 */
public record Tie(TieId id, CustomerId customer, CustomerId other, String role) {

    public static final int LONGEST_ROLE = 80;

    public Tie {
        if (customer.equals(other)) {
            throw new IllegalArgumentException("Nobody is tied to herself");
        }
        if (role.isBlank() || role.length() > LONGEST_ROLE) {
            throw new IllegalArgumentException("A role has 1 to " + LONGEST_ROLE + " characters");
        }
    }
}
