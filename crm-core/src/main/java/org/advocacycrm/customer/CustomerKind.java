package org.advocacycrm.customer;

/** Whether a customer is a human being or a company. */
public enum CustomerKind {
    PERSON,
    ORGANIZATION
}
