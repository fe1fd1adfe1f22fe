package org.advocacycrm.preference;

import org.jspecify.annotations.Nullable;

/**
 * The most contacts a customer accepts.
 *
 * @param per7Days the most in any 7 × 24 hours; 0 means never, absent means any number
 * @param per30Days the most in any 30 × 24 hours; likewise
 */
public record Cap(@Nullable Integer per7Days, @Nullable Integer per30Days) {

    public static final Cap NONE = new Cap(null, null);
    public static final int HIGHEST = 1000;

    public Cap {
        refuseNonsense(per7Days);
        refuseNonsense(per30Days);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    private static void refuseNonsense(@Nullable Integer limit) {
        if (limit != null && (limit < 0 || limit > HIGHEST)) {
            throw new IllegalArgumentException("A cap is a number from 0 to " + HIGHEST + ", not " + limit);
        }
    }
}
