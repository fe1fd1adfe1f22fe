package org.advocacycrm.demo;

import org.advocacycrm.customer.ValueTier;

/** How likely customers leave. The story: short contracts in the middle tier are lost far more often than all others. */
final class ChurnRisk {

    static final Plan PLAN_OF_THE_STORY = Plan.FLEX;
    static final ValueTier TIER_OF_THE_STORY = ValueTier.MID;
    static final double OF_A_SHOPPER_PER_MONTH = 0.0095;

    /** The share of those who came before the told past that were gone before it, too. */
    static final double GONE_BEFORE = 0.13;

    private ChurnRisk() {}

    static double atRenewal(Profile profile) {
        return switch (profile.plan()) {
            case FLEX -> profile.tier() == TIER_OF_THE_STORY ? 0.13 : 0.032;
            case YEARLY -> 0.10;
            case TWO_YEARS -> 0.13;
            case SHOP -> 0;
        };
    }

    /** How many times likelier than usual somebody in this mood leaves. */
    static double factor(double mood) {
        return StrictMath.exp(-0.55 * mood) / 1.16;
    }
}
