package org.advocacycrm.web.preference.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.advocacycrm.preference.Cap;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.ContactTimes;
import org.advocacycrm.preference.LedgerEntry;
import org.advocacycrm.preference.Notice;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Selection;
import org.advocacycrm.preference.TimeRange;
import org.advocacycrm.preference.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A customer's preferences as programs read them.
 *
 * @param source where the latest change came from, with the evidence it carried
 */
record PreferenceDocument(
        @Nullable String source,
        @Nullable String evidence,
        @Nullable String timeZone,
        @Nullable String language,
        @Nullable Tone tone,
        List<Channel> channelOrder,
        Map<Channel, Map<Purpose, Choice>> channels,
        @Nullable Set<String> topics,
        @Nullable Set<String> offerTypes,
        Caps cadence,
        @Nullable List<Range> times,
        @Nullable LocalDate pausedUntil,
        Set<Notice> exceptions,
        boolean doNotContact,
        boolean profiling) {

    /** The caps over all purposes and each purpose's own. */
    record Caps(@Nullable Integer per7Days, @Nullable Integer per30Days, Map<Purpose, Cap> purposes) {}

    /** A time range. */
    record Range(List<TimesReader.Day> days, String from, String to) {

        static Range of(TimeRange range) {
            var days = range.days().stream().map(TimesReader.Day::of).toList();
            return new Range(days, range.from().toString(), range.to().toString());
        }
    }

    static PreferenceDocument of(ContactPreferences preferences, Optional<LedgerEntry> latest) {
        var cadence = preferences.cadence();
        return new PreferenceDocument(
                latest.map(entry -> entry.provenance().source()).orElse(null),
                latest.map(entry -> entry.provenance().evidence()).orElse(null),
                Optional.ofNullable(preferences.zone()).map(ZoneId::getId).orElse(null),
                Optional.ofNullable(preferences.language())
                        .map(Locale::toLanguageTag)
                        .orElse(null),
                preferences.tone(),
                preferences.channelOrder(),
                channels(preferences),
                codes(preferences.topics()),
                codes(preferences.offerTypes()),
                new Caps(cadence.overall().per7Days(), cadence.overall().per30Days(), cadence.purposes()),
                ranges(preferences.times()),
                preferences.pausedUntil(),
                preferences.exceptions(),
                preferences.doNotContact(),
                preferences.allowsProfiling());
    }

    private static Map<Channel, Map<Purpose, Choice>> channels(ContactPreferences preferences) {
        var channels = new EnumMap<Channel, Map<Purpose, Choice>>(Channel.class);
        Arrays.stream(Channel.values()).forEach(channel -> {
            var purposes = new EnumMap<Purpose, Choice>(Purpose.class);
            ChannelUse.allOf(channel).forEach(use -> purposes.put(use.purpose(), preferences.choice(use)));
            channels.put(channel, purposes);
        });
        return channels;
    }

    private static @Nullable Set<String> codes(Selection selection) {
        return switch (selection) {
            case Selection.Everything() -> null;
            case Selection.Only(var codes) -> codes;
        };
    }

    private static @Nullable List<Range> ranges(ContactTimes times) {
        return switch (times) {
            case ContactTimes.AnyTime() -> null;
            case ContactTimes.Within(var ranges) ->
                ranges.stream().map(Range::of).toList();
        };
    }
}
