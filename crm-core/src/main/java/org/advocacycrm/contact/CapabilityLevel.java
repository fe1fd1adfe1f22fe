package org.advocacycrm.contact;

import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.Selection;
import org.jspecify.annotations.Nullable;

/** How closely a message fits the one who gets it, from the widest to the closest. */
public enum CapabilityLevel {
    /** The same to everybody. */
    SHOTGUN,
    /** To a group that was picked. */
    SEGMENT,
    /** On something in this customer's own life. */
    ONE_TO_ONE,
    /** About something this customer asked for. */
    CUSTOMER_DEFINED;

    /** That of a message which has this level unless it is about a topic or an offer that the customer picked. */
    public CapabilityLevel unlessChosen(
            ContactPreferences preferences, @Nullable String topic, @Nullable String offerType) {
        return isChosen(preferences.topics(), topic) || isChosen(preferences.offerTypes(), offerType)
                ? CUSTOMER_DEFINED
                : this;
    }

    /** Whether the customer picked it, and not just never said anything. */
    private static boolean isChosen(Selection selection, @Nullable String code) {
        return switch (selection) {
            case Selection.Everything everything -> false;
            case Selection.Only(var codes) -> code != null && codes.contains(code);
        };
    }
}
