package org.advocacycrm.action;

/** Why a plan is needed. */
public enum Occasion {
    /** The figure is worse than its band: what went wrong? */
    SHORTFALL,
    /** The figure is better than its band: can it be copied, or is the target wrong? */
    SURPLUS
}
