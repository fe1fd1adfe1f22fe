package org.advocacycrm.recognition;

/** Why somebody may not verify a nomination. */
public enum Objection {
    /** Nobody has said yet which employee is meant. */
    NOBODY_MATCHED,
    IS_THE_EMPLOYEE,
    /** Who nominated does not also check the proof. */
    IS_THE_NOMINATOR,
    ALREADY_DECIDED
}
