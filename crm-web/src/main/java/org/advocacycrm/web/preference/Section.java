package org.advocacycrm.web.preference;

import java.util.List;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.Setting;

/** A part of the preferences page: what its fields hold, and what they mean when they come back. */
interface Section {

    /** The fields that show the given preferences, in the order in which they stand on the page. */
    Fields fields(ContactPreferences preferences);

    /** What was typed over the given preferences; nothing when there are faults. */
    List<Setting> read(Fields typed, ContactPreferences preferences, Faults faults);
}
