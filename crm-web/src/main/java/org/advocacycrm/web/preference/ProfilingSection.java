package org.advocacycrm.web.preference;

import java.util.List;
import java.util.Map;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.Setting;

/** The box with which a customer objects to being profiled. */
record ProfilingSection() implements Section {

    static final String REFUSED = "profiling-refused";

    @Override
    public Fields fields(ContactPreferences preferences) {
        return new Fields(Map.of(REFUSED, Fields.tick(!preferences.allowsProfiling())));
    }

    @Override
    public List<Setting> read(Fields typed, ContactPreferences preferences, Faults faults) {
        return List.of(new Setting.Profiling(!typed.on(REFUSED)));
    }
}
