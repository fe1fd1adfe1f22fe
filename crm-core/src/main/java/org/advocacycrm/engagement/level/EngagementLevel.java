package org.advocacycrm.engagement.level;

/** How engaged a customer is, from the most to the least. */
public enum EngagementLevel {
    FULLY_ENGAGED,
    ENGAGED,
    NOT_ENGAGED,
    ACTIVELY_DISENGAGED
}
