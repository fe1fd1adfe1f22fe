package org.advocacycrm.lifeevent;

/** Where in life a person says to be. */
public enum LifeStage {
    STUDENT,
    YOUNG_SINGLE,
    COUPLE,
    YOUNG_FAMILY,
    ESTABLISHED_FAMILY,
    EMPTY_NEST,
    RETIRED
}
