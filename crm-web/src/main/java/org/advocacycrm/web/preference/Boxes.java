package org.advocacycrm.web.preference;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.advocacycrm.preference.CatalogueItem;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.Notice;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.preference.PreferencePage.Box;
import org.advocacycrm.web.preference.PreferencePage.ChannelGroup;

/** Prints the boxes of the preferences page: what holds according to the preferences, ticked as in the fields. */
record Boxes(
        Sheet sheet,
        ContactPreferences preferences,
        Fields fields,
        Speech speech,
        ZoneId zone,
        Volumes.OfCustomer volumes) {

    List<Box> selection(SelectionSection section, Setting chosen) {
        var chosenAt = preferences.since(chosen).orElse(Instant.MAX);
        var items = section.items().stream()
                .map(item -> box(section, item, item.introducedAt().isAfter(chosenAt)));
        var none = fields.values().containsKey(section.none())
                ? Stream.of(new Box(
                        section.none(),
                        speech.say("preference.none"),
                        null,
                        null,
                        fields.on(section.none()),
                        false,
                        null))
                : Stream.<Box>empty();
        return Stream.concat(items, none).toList();
    }

    /** What a purpose means is said once, where it stands first. */
    List<ChannelGroup> channels() {
        var channels = sheet.channels().channels(preferences).toList();
        return channels.stream()
                .map(channel -> new ChannelGroup(
                        speech.say("preference.channel." + channel),
                        sheet.contact().maskedAddressFor(channel).orElse(null),
                        ChannelUse.allOf(channel)
                                .map(use -> box(use, channel == channels.getFirst()))
                                .toList()))
                .toList();
    }

    List<Box> exceptions() {
        return Arrays.stream(Notice.values()).map(this::box).toList();
    }

    Box profiling() {
        var field = ProfilingSection.REFUSED;
        return new Box(field, speech.say("preference.profiling.refuse"), null, null, fields.on(field), false, null);
    }

    private Box box(SelectionSection section, CatalogueItem item, boolean isNew) {
        var field = section.field(item);
        var note = isNew ? speech.say("preference.new") : null;
        var volume = section.hasVolumes() ? volumes.on(item.code(), item.name()) : null;
        return new Box(field, item.name(), item.description(), note, fields.on(field), false, volume);
    }

    private Box box(ChannelUse use, boolean explained) {
        var field = ChannelSection.field(use);
        return new Box(
                field,
                speech.say("preference.use." + use.purpose()),
                explained ? speech.say("preference.use." + use.purpose() + ".hint") : null,
                note(use),
                fields.on(field),
                false,
                null);
    }

    private Box box(Notice notice) {
        var field = ExceptionSection.field(notice);
        return new Box(
                field,
                speech.say("preference.notice." + notice),
                speech.say("preference.notice." + notice + ".hint"),
                null,
                notice.isAlwaysSent() || fields.on(field),
                notice.isAlwaysSent(),
                null);
    }

    /** What holds now, in words: in, out, waiting, or never asked. */
    private String note(ChannelUse use) {
        var choice = preferences.choice(use);
        var since = preferences.since(new Setting.Permission(use, choice));
        return choice == Choice.UNSET || since.isEmpty()
                ? noteBeforeChoice(use)
                : note(
                        use,
                        choice,
                        Dates.in(speech.language(), zone).day(since.get()).text());
    }

    private String note(ChannelUse use, Choice choice, String day) {
        return switch (choice) {
            case IN -> speech.say(use.needsConfirmation() ? "preference.state.confirmed" : "preference.state.in", day);
            case PENDING ->
                speech.say(
                        use.channel() == Channel.EMAIL ? "preference.state.pending" : "preference.state.pendingCode");
            case OUT -> speech.say("preference.state.out", day);
            case UNSET -> noteBeforeChoice(use);
        };
    }

    private String noteBeforeChoice(ChannelUse use) {
        if (!use.purpose().needsOptIn()) {
            return speech.say("preference.state.unlessRefused");
        }
        return speech.say(use.needsConfirmation() ? "preference.state.willConfirm" : "preference.state.unset");
    }
}
