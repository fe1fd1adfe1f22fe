package org.advocacycrm.journey;

/** The large parts of a journey, in their order. */
public enum MacroPhase {
    DISCOVERY,
    SALES_AND_ONBOARDING,
    SUPPORT,
    RENEWAL
}
