package org.advocacycrm.journey;

/** How well a process runs, by the cases of a category. */
public enum ProcessMeasure {
    FCR,
    CATTR,
    COMPLAINT_LOOP
}
