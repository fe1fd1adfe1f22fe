package org.advocacycrm.web.preference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.Notice;
import org.advocacycrm.preference.Setting;

/** The notices that may break an opt-out, as far as that is for the customer to say. */
record ExceptionSection() implements Section {

    @Override
    public Fields fields(ContactPreferences preferences) {
        var fields = new LinkedHashMap<String, String>();
        optional()
                .forEach(notice -> fields.put(
                        field(notice), Fields.tick(preferences.exceptions().contains(notice))));
        return new Fields(fields);
    }

    @Override
    public List<Setting> read(Fields typed, ContactPreferences preferences, Faults faults) {
        var notices = new TreeSet<>(preferences.exceptions());
        optional().forEach(notice -> {
            if (typed.on(field(notice))) {
                notices.add(notice);
            } else {
                notices.remove(notice);
            }
        });
        return List.of(new Setting.Exceptions(notices));
    }

    static Stream<Notice> optional() {
        return Arrays.stream(Notice.values()).filter(notice -> !notice.isAlwaysSent());
    }

    static String field(Notice notice) {
        return "exceptions." + notice;
    }
}
