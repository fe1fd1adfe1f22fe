package org.advocacycrm.intake;

import java.util.Locale;

/** The kinds of records that come in from outside, in the order in which one may refer to another. */
public enum RecordType {
    CUSTOMERS,
    EMPLOYEES,
    FEEDBACK,
    CASES,
    CASE_STATES,
    TRANSACTIONS,
    CONTRACTS,
    MENTIONS,
    REFERRALS,
    CONTACTS;

    /** The name in files, mappings and the API. */
    public String formatName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
