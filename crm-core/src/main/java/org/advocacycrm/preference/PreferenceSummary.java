package org.advocacycrm.preference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The few words that tell customers what the company sends them. */
public final class PreferenceSummary {

    private static final String PREFIX = "preference.summary.";

    private PreferenceSummary() {}

    /**
     * What holds on the given day.
     *
     * @param reachable the channels there is an address for that can be used
     */
    public static Sentence of(ContactPreferences preferences, Set<Channel> reachable, LocalDate today) {
        if (preferences.doNotContact()) {
            return Sentence.of(PREFIX + "doNotContact");
        }
        var pausedUntil = preferences.pausedUntil();
        if (pausedUntil != null && today.isBefore(pausedUntil)) {
            return Sentence.of(PREFIX + "paused", pausedUntil);
        }
        var sent = sent(preferences, reachable);
        return sent.isEmpty() ? Sentence.of(PREFIX + "nothing") : something(preferences, sent);
    }

    private static Sentence something(ContactPreferences preferences, List<Sentence> sent) {
        var all = sent.stream()
                .reduce((list, next) -> Sentence.of(PREFIX + "more", list, next))
                .orElseThrow();
        var limits = new ArrayList<>(TimeWords.of(preferences.cadence()));
        limits.addAll(TimeWords.of(preferences.times()));
        return limits.isEmpty()
                ? Sentence.of(PREFIX + "something", all)
                : Sentence.of(PREFIX + "limited", all, PreferenceWords.listed(limits));
    }

    /** What comes the same ways is said together. */
    private static List<Sentence> sent(ContactPreferences preferences, Set<Channel> reachable) {
        var byWays = new LinkedHashMap<List<Channel>, List<Purpose>>();
        for (var purpose : Purpose.values()) {
            var ways = Arrays.stream(Channel.values())
                    .filter(reachable::contains)
                    .filter(channel -> preferences.choice(new ChannelUse(channel, purpose)) == Choice.IN)
                    .toList();
            if (purpose.needsOptIn() && !ways.isEmpty()) {
                byWays.computeIfAbsent(ways, first -> new ArrayList<>()).add(purpose);
            }
        }
        return byWays.entrySet().stream()
                .map(group -> Sentence.of(
                        PREFIX + "part",
                        group.getValue().stream()
                                .flatMap(PreferenceSummary::what)
                                .toList(),
                        group.getKey().stream()
                                .map(channel -> Sentence.of(PREFIX + "by." + channel))
                                .toList()))
                .toList();
    }

    private static Stream<Sentence> what(Purpose purpose) {
        return switch (purpose) {
            case MARKETING -> Stream.of(Sentence.of(PREFIX + "news"), Sentence.of(PREFIX + "offers"));
            case SURVEY -> Stream.of(Sentence.of(PREFIX + "surveys"));
            case COMMUNITY -> Stream.of(Sentence.of(PREFIX + "community"));
            case SERVICE -> Stream.empty();
        };
    }
}
