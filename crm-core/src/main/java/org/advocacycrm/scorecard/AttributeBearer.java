package org.advocacycrm.scorecard;

/** The rows that carry attributes of the company's own. */
public enum AttributeBearer {
    ANSWERS,
    CASES
}
