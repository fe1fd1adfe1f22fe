package org.advocacycrm.lifecycle;

import java.util.List;

/** The rules that derive the stage, in order: the first that matches decides. */
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
    FIRST_YEAR(LifecycleStage.CUSTOMER);

    /** The version of the whole set; a stage that was derived names the one that decided it. */
    public static final int VERSION = 1;

    private static final List<LifecycleRule> IN_ORDER = List.of(values());

    /** Days after which an active or a returned customer counts as loyal. */
    public static final int LOYAL_AFTER_DAYS = 365;

    /** Days without a purchase after which a customer without contracts is lost. */
    public static final int LOST_AFTER_DAYS = 365;

    /** Days without a purchase after which a customer is overdue who has bought too rarely to have a rhythm. */
    public static final int OVERDUE_AFTER_DAYS = 180;

    /** A health score below this looms. */
    public static final int UNHEALTHY_BELOW = 50;

    private final LifecycleStage stage;

    LifecycleRule(LifecycleStage stage) {
        this.stage = stage;
    }

    /** The rule that decides on the given evidence. */
    public static LifecycleRule decidingOn(LifecycleEvidence evidence) {
        for (var rule : IN_ORDER) {
            if (rule.matches(evidence)) {
                return rule;
            }
        }
        throw new IllegalStateException("No rule matches " + evidence);
    }

    private boolean matches(LifecycleEvidence e) {
        return switch (this) {
            case NO_SIGN_OF_INTEREST -> !e.hasBegun() && !e.interested();
            case SHOWED_INTEREST -> !e.hasBegun();
            case RELATIONSHIP_ENDED -> e.ended();
            case MAJOR_COMPLAINT_OPEN -> e.openMajorComplaint();
            case CONTRACT_LOST -> e.contractLost();
            case HEALTH_LOW -> e.unhealthy();
            case PURCHASE_OVERDUE -> e.overdue();
            case WON_BACK -> e.cameBackLately();
            case CONTRACT_RENEWED -> e.renewals() >= 1;
            case BOUGHT_AGAIN -> e.purchaseDays() >= 2;
            case ACTIVE_FOR_A_YEAR -> e.activeForAYear();
            case FIRST_YEAR -> true;
        };
    }

    public LifecycleStage stage() {
        return stage;
    }
}
