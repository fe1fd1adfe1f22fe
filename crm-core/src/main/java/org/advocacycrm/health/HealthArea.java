package org.advocacycrm.health;

/** The parts of the company that a customer's health is read from. */
public enum HealthArea {
    SHOPPING,
    BRAND,
    SERVICE,
    MARKETING,
    PRODUCT,
    RELATIONSHIP
}
