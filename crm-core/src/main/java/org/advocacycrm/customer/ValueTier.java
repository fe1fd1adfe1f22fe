package org.advocacycrm.customer;

/** How much a customer is worth to the company, lowest first. */
public enum ValueTier {
    LOW,
    MID,
    HIGH,
    TOP
}
