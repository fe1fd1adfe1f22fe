package org.advocacycrm.target;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.Period;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What a metric should be.
 *
 * @param value in the unit of the metric, a share as a share: 0.85
 * @param tolerance half the width of the band around the value in which nobody has to explain anything
 * @param owner who answers for it; none until somebody does
 * @param reason why this much, and who says so
 */
public record Target(
        TargetId id,
        MetricScope scope,
        Validity validity,
        BigDecimal value,
        BigDecimal tolerance,
        @Nullable AccountId owner,
        String reason,
        Revision revision) {

    public static final int LONGEST_REASON = 500;

    public Target {
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("A tolerance is not negative: " + tolerance);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason is short: " + reason.length());
        }
    }

    public BigDecimal bandFrom() {
        return value.subtract(tolerance);
    }

    public BigDecimal bandTo() {
        return value.add(tolerance);
    }

    /** The one that counts for the period: the one set for just this period, else the youngest standing one. */
    public static Optional<Target> inForce(Collection<Target> targets, Period period) {
        return targets.stream()
                .filter(target -> target.validity().covers(period))
                .max(Comparator.<Target>comparingInt(target -> target.validity() instanceof Validity.ForPeriod ? 1 : 0)
                        .thenComparing(target -> target.validity().from()));
    }
}
