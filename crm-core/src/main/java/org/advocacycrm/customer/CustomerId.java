package org.advocacycrm.customer;

import java.util.UUID;

/** Identifies a customer across the whole product; never shown in place of a name. */
public record CustomerId(UUID value) {

    private static final String ACTOR = "customer:";

    /** How records name the customer as the one who did something. */
    public String actor() {
        return ACTOR + value;
    }

    /** Whether records name a customer, not an account of staff, a program or the product itself. */
    public static boolean isActor(String actor) {
        return actor.startsWith(ACTOR);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
