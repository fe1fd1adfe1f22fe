package org.advocacycrm.scorecard;

import java.math.BigDecimal;

/** Equal amounts as equal objects: 1.50 and 1.5 differ for {@link BigDecimal#equals}. */
final class Amounts {

    private Amounts() {}

    static BigDecimal normalised(BigDecimal amount) {
        if (amount.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var shortest = amount.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
