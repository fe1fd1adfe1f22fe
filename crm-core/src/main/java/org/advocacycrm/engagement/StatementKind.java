package org.advocacycrm.engagement;

/** What a statement is about; the culminating status is what a stage leads to. */
public enum StatementKind {
    EMOTIONAL,
    INTELLECTUAL,
    BEHAVIOURAL,
    CULMINATING
}
