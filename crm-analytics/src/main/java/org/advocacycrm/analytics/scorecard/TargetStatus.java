package org.advocacycrm.analytics.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.advocacycrm.action.Occasion;
import org.advocacycrm.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * How a figure stands to its target. This is the only place that judges it: every page, file and gap of a period to be
 * signed follows. In the order of urgency, in which tiles stand.
 */
public enum TargetStatus {
    /** Outside the band on the wrong side, and so is the whole interval. */
    OFF_TARGET,
    /** Outside the band on the wrong side, but the interval reaches into it: it may be chance. */
    JUST_OFF,
    /** Better than the band. */
    BEYOND,
    /** Inside the band; its ends belong to it. */
    ON_TARGET,
    /** The sample is too small to conclude anything from. */
    TOO_FEW,
    NO_TARGET,
    NO_DATA;

    /** What is beyond the ninth decimal comes from computing in binary, and moves nothing over the edge of a band. */
    private static final int DECIMALS = 9;

    public static TargetStatus of(Direction direction, Reading reading, @Nullable Target target) {
        var value = reading.value();
        if (value == null) {
            return NO_DATA;
        }
        if (target == null) {
            return NO_TARGET;
        }
        if (reading.smallSample()) {
            return TOO_FEW;
        }
        var side = side(value, target);
        if (side == 0) {
            return ON_TARGET;
        }
        if (direction.welcomes(side)) {
            return BEYOND;
        }
        return reaches(reading.interval(), target, side) ? JUST_OFF : OFF_TARGET;
    }

    /** Why a plan is needed; empty where none is. */
    public Optional<Occasion> occasion() {
        return switch (this) {
            case OFF_TARGET, JUST_OFF -> Optional.of(Occasion.SHORTFALL);
            case BEYOND -> Optional.of(Occasion.SURPLUS);
            case ON_TARGET, TOO_FEW, NO_DATA, NO_TARGET -> Optional.empty();
        };
    }

    /** -1 below the band, 1 above it, 0 inside. */
    private static int side(double value, Target target) {
        var exact = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        if (exact.compareTo(target.bandFrom()) < 0) {
            return -1;
        }
        return exact.compareTo(target.bandTo()) > 0 ? 1 : 0;
    }

    private static boolean reaches(@Nullable Interval interval, Target target, int side) {
        return interval != null && (side < 0 ? side(interval.high(), target) >= 0 : side(interval.low(), target) <= 0);
    }
}
