package org.advocacycrm.campaign;

/** How closely a message fits the one who gets it, from the widest to the closest. */
public enum CapabilityLevel {
    /** The same to everybody. */
    SHOTGUN,
    /** To a group that was picked. */
    SEGMENT,
    /** On something in this customer's own life. */
    ONE_TO_ONE,
    /** About something this customer asked for. */
    CUSTOMER_DEFINED
}
