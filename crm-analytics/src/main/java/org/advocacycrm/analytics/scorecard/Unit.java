package org.advocacycrm.analytics.scorecard;

/** What a value counts in. Values are never rounded; rounding is for display. */
public enum Unit {
    /** From -100 to 100, shown signed and without decimals. */
    POINTS,
    /** A share: 0.265 is shown as 26.5 %. */
    RATIO,
    /** A relative change: 0.05 is shown as +5.0 %. */
    GROWTH,
    /** A mean on a scale of 1 to 7. */
    SCALE_OF_7,
    /** A mean on a scale of 1 to 10. */
    SCALE_OF_10,
    HOURS,
    DAYS,
    COUNT,
    /** In the reporting currency. */
    MONEY
}
