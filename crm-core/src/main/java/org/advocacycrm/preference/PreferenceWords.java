package org.advocacycrm.preference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Preferences put into sentences for those who want to contact the customer: what holds for all channels first. */
public final class PreferenceWords {

    private static final String PREFIX = "preference.words.";

    private PreferenceWords() {}

    /** The sentences that hold on the given day, in the order in which they matter. */
    public static List<Sentence> of(ContactPreferences preferences, LocalDate today) {
        var sentences = new ArrayList<Sentence>();
        if (preferences.doNotContact()) {
            sentences.add(Sentence.of(PREFIX + "doNotContact"));
        }
        if (!preferences.allowsProfiling()) {
            sentences.add(Sentence.of(PREFIX + "noProfiling"));
        }
        var whyStopped = preferences.whyStopped();
        if (whyStopped != null) {
            sentences.add(Sentence.of(PREFIX + "whyStopped", Sentence.of("preference.stopReason." + whyStopped)));
        }
        var pausedUntil = preferences.pausedUntil();
        if (pausedUntil != null && today.isBefore(pausedUntil)) {
            sentences.add(Sentence.of(PREFIX + "paused", pausedUntil));
        }
        channels(preferences).forEach(channel -> sentences.add(channel(preferences, channel)));
        return sentences.isEmpty() ? List.of(Sentence.of(PREFIX + "nothing")) : List.copyOf(sentences);
    }

    /** The channels the customer decided about, and those put in order, best first. */
    private static Stream<Channel> channels(ContactPreferences preferences) {
        return Stream.concat(
                        preferences.channelOrder().stream(),
                        Arrays.stream(Channel.values())
                                .filter(channel -> ChannelUse.allOf(channel)
                                        .anyMatch(use -> preferences.choice(use) != Choice.UNSET)))
                .distinct();
    }

    private static Sentence channel(ContactPreferences preferences, Channel channel) {
        var parts = new ArrayList<Sentence>();
        parts.add(answer(preferences, channel));
        if (allows(preferences, channel)) {
            parts.addAll(TimeWords.of(preferences.cadence()));
            parts.addAll(TimeWords.of(preferences.times()));
        }
        return Sentence.of(PREFIX + "channel", name(channel), listed(parts));
    }

    private static Sentence answer(ContactPreferences preferences, Channel channel) {
        var in = purposes(preferences, channel, Choice.IN);
        var pending = purposes(preferences, channel, Choice.PENDING);
        var optional =
                Arrays.stream(Purpose.values()).filter(Purpose::needsOptIn).toList();
        if (in.containsAll(optional)) {
            return Sentence.of(PREFIX + "yes");
        }
        if (!in.isEmpty()) {
            return Sentence.of(PREFIX + "yesFor", listed(names(in)));
        }
        if (!pending.isEmpty()) {
            return Sentence.of(PREFIX + "pending", listed(names(pending)));
        }
        var out = purposes(preferences, channel, Choice.OUT);
        if (out.isEmpty()) {
            return Sentence.of(PREFIX + "notAsked");
        }
        return out.contains(Purpose.SERVICE) ? Sentence.of(PREFIX + "no") : Sentence.of(PREFIX + "serviceOnly");
    }

    private static boolean allows(ContactPreferences preferences, Channel channel) {
        return !purposes(preferences, channel, Choice.IN).isEmpty();
    }

    private static List<Purpose> purposes(ContactPreferences preferences, Channel channel, Choice choice) {
        return ChannelUse.allOf(channel)
                .filter(use -> preferences.choice(use) == choice)
                .map(ChannelUse::purpose)
                .toList();
    }

    private static List<Sentence> names(List<Purpose> purposes) {
        return purposes.stream()
                .map(purpose -> Sentence.of("preference.purpose." + purpose))
                .toList();
    }

    private static Sentence name(Channel channel) {
        return Sentence.of("preference.channel." + channel);
    }

    /** The sentences one after the other with commas between them. */
    static Sentence listed(List<Sentence> sentences) {
        return sentences.stream()
                .reduce((list, next) -> Sentence.of(PREFIX + "list", list, next))
                .orElseThrow(() -> new IllegalArgumentException("Nothing to list"));
    }
}
