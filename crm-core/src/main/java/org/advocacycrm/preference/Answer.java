package org.advocacycrm.preference;

/**
 * What a customer decided about one setting.
 *
 * @param wording the words the customer saw when deciding, empty where there were none to see
 */
public record Answer(Setting setting, String wording) {

    /** An answer that did not come from a page of ours. */
    public static Answer of(Setting setting) {
        return new Answer(setting, "");
    }
}
