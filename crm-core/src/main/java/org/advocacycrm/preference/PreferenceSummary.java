package org.advocacycrm.preference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The one sentence that tells customers what the company sends them. */
public final class PreferenceSummary {

    private static final String PREFIX = "preference.summary.";

    private PreferenceSummary() {}

    public static Sentence of(ContactPreferences preferences, LocalDate today) {
        if (preferences.doNotContact()) {
            return Sentence.of(PREFIX + "doNotContact");
        }
        var pausedUntil = preferences.pausedUntil();
        if (pausedUntil != null && today.isBefore(pausedUntil)) {
            return Sentence.of(PREFIX + "paused", pausedUntil);
        }
        var purposes = purposes(preferences);
        return purposes.isEmpty() ? Sentence.of(PREFIX + "nothing") : something(preferences, purposes);
    }

    private static Sentence something(ContactPreferences preferences, List<Purpose> purposes) {
        var limits = new ArrayList<>(TimeWords.of(preferences.cadence()));
        limits.addAll(TimeWords.of(preferences.times()));
        var what = PreferenceWords.listed(
                coded("preference.purpose.", purposes.stream().map(Enum::name).toList()));
        var how = PreferenceWords.listed(coded(
                "preference.channel.",
                Arrays.stream(Channel.values())
                        .filter(channel -> purposes.stream()
                                .anyMatch(purpose -> preferences.choice(new ChannelUse(channel, purpose)) == Choice.IN))
                        .map(Enum::name)
                        .toList()));
        return limits.isEmpty()
                ? Sentence.of(PREFIX + "something", what, how)
                : Sentence.of(PREFIX + "limited", what, how, PreferenceWords.listed(limits));
    }

    private static List<Purpose> purposes(ContactPreferences preferences) {
        return Arrays.stream(Purpose.values())
                .filter(Purpose::needsOptIn)
                .filter(purpose -> Arrays.stream(Channel.values())
                        .anyMatch(channel -> preferences.choice(new ChannelUse(channel, purpose)) == Choice.IN))
                .toList();
    }

    private static List<Sentence> coded(String prefix, List<String> names) {
        return names.stream().map(name -> Sentence.of(prefix + name)).toList();
    }
}
