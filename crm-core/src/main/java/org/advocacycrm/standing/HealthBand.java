package org.advocacycrm.standing;

/** How a health score is to be read, worst first. */
public enum HealthBand {
    AT_RISK,
    WATCH,
    HEALTHY,
    NOT_ENOUGH_DATA
}
