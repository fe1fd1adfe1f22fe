package org.advocacycrm.web.preference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.Setting;

/** The buttons for a break, each of which saves whatever else was typed, too. */
record PauseSection(LocalDate today) implements Section {

    static final String BUTTON = "pause";
    static final String UNTIL = "pauseUntil";

    @Override
    public Fields fields(ContactPreferences preferences) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(BUTTON, "");
        fields.put(UNTIL, "");
        return new Fields(fields);
    }

    @Override
    public List<Setting> read(Fields typed, ContactPreferences preferences, Faults faults) {
        return switch (typed.text(BUTTON)) {
            case "30" -> List.of(new Setting.Pause(today.plusDays(30)));
            case "90" -> List.of(new Setting.Pause(today.plusDays(90)));
            case "end" -> List.of(new Setting.Pause(null));
            default -> untilDate(typed, faults);
        };
    }

    private List<Setting> untilDate(Fields typed, Faults faults) {
        try {
            var until = LocalDate.parse(typed.text(UNTIL));
            if (until.isAfter(today) && until.isBefore(today.plusYears(10))) {
                return List.of(new Setting.Pause(until));
            }
        } catch (DateTimeParseException notADate) {
            // answered like a date that is over
        }
        faults.add(UNTIL, "preference.fault.pause");
        return List.of();
    }
}
