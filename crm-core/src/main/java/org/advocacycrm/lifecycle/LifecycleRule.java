package org.advocacycrm.lifecycle;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that derive the stage, in order: the first that matches decides. Staff may decide otherwise for a while. */
public enum LifecycleRule {
    NO_SIGN_OF_INTEREST(LifecycleStage.SUSPECT),
    SHOWED_INTEREST(LifecycleStage.PROSPECT),
    RELATIONSHIP_ENDED(LifecycleStage.DEFECTED),
    MAJOR_COMPLAINT_OPEN(LifecycleStage.AT_RISK),
    CONTRACT_LOST(LifecycleStage.AT_RISK),
    HEALTH_LOW(LifecycleStage.AT_RISK),
    PURCHASE_OVERDUE(LifecycleStage.AT_RISK),
    WON_BACK(LifecycleStage.RECOVERED),
    CONTRACT_RENEWED(LifecycleStage.RETAINED),
    BOUGHT_AGAIN(LifecycleStage.RETAINED),
    ACTIVE_FOR_A_YEAR(LifecycleStage.RETAINED),
    FIRST_YEAR(LifecycleStage.CUSTOMER),
    STAFF_SAID_SUSPECT(LifecycleStage.SUSPECT),
    STAFF_SAID_PROSPECT(LifecycleStage.PROSPECT),
    STAFF_SAID_CUSTOMER(LifecycleStage.CUSTOMER),
    STAFF_SAID_RETAINED(LifecycleStage.RETAINED),
    STAFF_SAID_AT_RISK(LifecycleStage.AT_RISK),
    STAFF_SAID_DEFECTED(LifecycleStage.DEFECTED),
    STAFF_SAID_RECOVERED(LifecycleStage.RECOVERED);

    /** Those that read evidence, in the order in which they are asked. */
    public static final List<LifecycleRule> IN_ORDER =
            Arrays.stream(values()).filter(rule -> !rule.isSaidByStaff()).toList();

    private final LifecycleStage stage;

    LifecycleRule(LifecycleStage stage) {
        this.stage = stage;
    }

    /** The rule that decides on the given evidence. */
    public static LifecycleRule decidingOn(LifecycleEvidence evidence, LifecycleSettings settings) {
        for (var rule : IN_ORDER) {
            if (rule.matches(evidence, settings)) {
                return rule;
            }
        }
        throw new IllegalStateException("No rule matches " + evidence);
    }

    static LifecycleRule saidByStaff(LifecycleStage stage) {
        return switch (stage) {
            case SUSPECT -> STAFF_SAID_SUSPECT;
            case PROSPECT -> STAFF_SAID_PROSPECT;
            case CUSTOMER -> STAFF_SAID_CUSTOMER;
            case RETAINED -> STAFF_SAID_RETAINED;
            case AT_RISK -> STAFF_SAID_AT_RISK;
            case DEFECTED -> STAFF_SAID_DEFECTED;
            case RECOVERED -> STAFF_SAID_RECOVERED;
        };
    }

    boolean matches(LifecycleEvidence e, LifecycleSettings settings) {
        return switch (this) {
            case NO_SIGN_OF_INTEREST -> !e.hasBegun() && !e.interested();
            case SHOWED_INTEREST -> !e.hasBegun();
            case RELATIONSHIP_ENDED -> e.ended();
            case MAJOR_COMPLAINT_OPEN -> e.openMajorComplaint();
            case CONTRACT_LOST -> e.contractLost();
            case HEALTH_LOW -> e.health() != null && settings.isUnhealthy(e.health());
            case PURCHASE_OVERDUE -> e.overdue();
            case WON_BACK -> isLess(e.daysSinceReturn(), settings.wonBackForDays());
            case CONTRACT_RENEWED -> e.renewals() >= 1;
            case BOUGHT_AGAIN -> e.purchaseDays() >= settings.loyalPurchases();
            case ACTIVE_FOR_A_YEAR -> e.hasBegun() && !isLess(e.daysActive(), settings.loyalAfterDays());
            case FIRST_YEAR -> true;
            case STAFF_SAID_SUSPECT,
                    STAFF_SAID_PROSPECT,
                    STAFF_SAID_CUSTOMER,
                    STAFF_SAID_RETAINED,
                    STAFF_SAID_AT_RISK,
                    STAFF_SAID_DEFECTED,
                    STAFF_SAID_RECOVERED -> false;
        };
    }

    private static boolean isLess(@Nullable Long days, int bound) {
        return days != null && days < bound;
    }

    public LifecycleStage stage() {
        return stage;
    }

    /** Whether staff decided, and no evidence did. */
    public boolean isSaidByStaff() {
        return compareTo(FIRST_YEAR) > 0;
    }
}
