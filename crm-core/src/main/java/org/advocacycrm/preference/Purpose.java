package org.advocacycrm.preference;

/** What a contact is for, as far as customers decide about it. */
public enum Purpose {
    MARKETING,
    SURVEY,
    COMMUNITY,
    SERVICE;

    /** Whether contacts for it need the customer's opt-in; the others go out unless the customer opted out. */
    public boolean needsOptIn() {
        return switch (this) {
            case MARKETING, SURVEY, COMMUNITY -> true;
            case SERVICE -> false;
        };
    }
}
