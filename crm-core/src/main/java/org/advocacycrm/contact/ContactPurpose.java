package org.advocacycrm.contact;

import org.advocacycrm.preference.Purpose;
import org.jspecify.annotations.Nullable;

/** What a contact is for. */
public enum ContactPurpose {
    MARKETING(Purpose.MARKETING),
    SURVEY(Purpose.SURVEY),
    COMMUNITY(Purpose.COMMUNITY),
    SERVICE(Purpose.SERVICE),
    /** Carries out what the customer ordered; passes whatever the customer chose. */
    TRANSACTIONAL(null),
    /** A notice that may break an opt-out; counts as {@link #SERVICE} where the customer does not let it. */
    CRITICAL(null);

    private final @Nullable Purpose chosen;

    ContactPurpose(@Nullable Purpose chosen) {
        this.chosen = chosen;
    }

    /** The purpose as customers decide about it; none for what they do not decide about. */
    public @Nullable Purpose chosen() {
        return chosen;
    }

    /** Whether contacts for it use up places in the customer's caps and wait for pauses, caps and hours. */
    public boolean isOptional() {
        return chosen != null && chosen.needsOptIn();
    }
}
