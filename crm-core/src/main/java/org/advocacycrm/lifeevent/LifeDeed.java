package org.advocacycrm.lifeevent;

/** What a customer did to the own life story. */
public enum LifeDeed {
    EVENT_TOLD,
    EVENT_CORRECTED,
    EVENT_FORGOTTEN,
    STAGE_TOLD,
    STAGE_FORGOTTEN,
    PAUSED,
    RESUMED
}
