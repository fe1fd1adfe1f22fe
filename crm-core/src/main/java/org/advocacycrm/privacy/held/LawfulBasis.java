package org.advocacycrm.privacy.held;

import org.advocacycrm.contact.ContactPurpose;

/** What allows the company to contact customers for a purpose. */
public enum LawfulBasis {
    CONSENT,
    CONTRACT,
    /** The company's interest, unless the customer's weighs more. */
    LEGITIMATE_INTEREST;

    public static LawfulBasis of(ContactPurpose purpose) {
        return switch (purpose) {
            case MARKETING, SURVEY, COMMUNITY -> CONSENT;
            case TRANSACTIONAL -> CONTRACT;
            case SERVICE, CRITICAL -> LEGITIMATE_INTEREST;
        };
    }
}
