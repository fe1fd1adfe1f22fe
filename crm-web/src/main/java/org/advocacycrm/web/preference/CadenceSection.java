package org.advocacycrm.web.preference;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.advocacycrm.preference.Cadence;
import org.advocacycrm.preference.Cap;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Setting;
import org.jspecify.annotations.Nullable;

/** How often: three ready-made answers, own numbers, and a limit for each purpose. */
record CadenceSection() implements Section {

    static final String FREQUENCY = "frequency";
    static final String PER_7_DAYS = "per7Days";
    static final String PER_30_DAYS = "per30Days";

    /** The answers to "How often?". */
    enum Frequency {
        AS_IT_HAPPENS,
        WEEKLY,
        MONTHLY,
        OWN
    }

    private static final Map<Frequency, Cap> READY_MADE = Map.of(
            Frequency.AS_IT_HAPPENS, Cap.NONE,
            Frequency.WEEKLY, new Cap(1, null),
            Frequency.MONTHLY, new Cap(null, 1));

    @Override
    public Fields fields(ContactPreferences preferences) {
        var cadence = preferences.cadence();
        var frequency = frequencyOf(cadence.overall());
        var own = frequency == Frequency.OWN ? cadence.overall() : Cap.NONE;
        var fields = new LinkedHashMap<String, String>();
        fields.put(FREQUENCY, frequency.name());
        fields.put(PER_7_DAYS, text(own.per7Days()));
        fields.put(PER_30_DAYS, text(own.per30Days()));
        capped().forEach(purpose ->
                fields.put(field(purpose), text(cadence.of(purpose).per30Days())));
        return new Fields(fields);
    }

    @Override
    public List<Setting> read(Fields typed, ContactPreferences preferences, Faults faults) {
        var overall = overall(typed, fields(preferences), faults);
        var purposes = new EnumMap<Purpose, Cap>(Purpose.class);
        purposes.putAll(preferences.cadence().purposes());
        capped().forEach(purpose -> purposes.put(
                purpose, new Cap(preferences.cadence().of(purpose).per7Days(), number(typed, field(purpose), faults))));
        return faults.isEmpty() ? List.of(new Setting.Frequency(new Cadence(overall, purposes))) : List.of();
    }

    static String field(Purpose purpose) {
        return "cap." + purpose;
    }

    /** The purposes a limit binds. */
    static List<Purpose> capped() {
        return Arrays.stream(Purpose.values()).filter(Purpose::needsOptIn).toList();
    }

    private static Cap overall(Fields typed, Fields shown, Faults faults) {
        var own = new Cap(number(typed, PER_7_DAYS, faults), number(typed, PER_30_DAYS, faults));
        var chosen = chosen(typed, shown, own, faults);
        if (chosen == Frequency.OWN && own.isNone() && faults.isEmpty()) {
            faults.add(PER_7_DAYS, "preference.fault.ownNumbers");
        }
        return READY_MADE.getOrDefault(chosen, own);
    }

    /** Whoever types own numbers means them, even without moving the dot there. */
    private static Frequency chosen(Fields typed, Fields shown, Cap own, Faults faults) {
        var movedDot = typed.differsIn(FREQUENCY, shown);
        var typedNumbers = typed.differsIn(PER_7_DAYS, shown) || typed.differsIn(PER_30_DAYS, shown);
        if (!movedDot && typedNumbers && !own.isNone()) {
            return Frequency.OWN;
        }
        return Arrays.stream(Frequency.values())
                .filter(frequency -> frequency.name().equals(typed.text(FREQUENCY)))
                .findFirst()
                .orElseGet(() -> {
                    faults.add(FREQUENCY, "preference.fault.frequency");
                    return Frequency.OWN;
                });
    }

    private static @Nullable Integer number(Fields typed, String field, Faults faults) {
        var text = typed.text(field);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > Cap.HIGHEST) {
            faults.add(field, "preference.fault.number");
            return null;
        }
        return Integer.valueOf(text);
    }

    private static Frequency frequencyOf(Cap cap) {
        return READY_MADE.entrySet().stream()
                .filter(ready -> ready.getValue().equals(cap))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Frequency.OWN);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
