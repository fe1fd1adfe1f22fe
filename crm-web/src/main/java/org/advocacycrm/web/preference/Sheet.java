package org.advocacycrm.web.preference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.advocacycrm.preference.CatalogueItem;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.preference.Setting;

/** All sections of the preferences page for one customer on one day. */
record Sheet(
        CustomerContact contact,
        LocalDate today,
        SelectionSection topics,
        SelectionSection offerTypes,
        ChannelSection channels,
        CadenceSection cadence,
        TimesSection times,
        ExceptionSection exceptions,
        StyleSection style,
        OrderSection order,
        ProfilingSection profiling,
        PauseSection pause) {

    static Sheet of(
            CustomerContact contact, LocalDate today, List<CatalogueItem> topics, List<CatalogueItem> offerTypes) {
        var channels = new ChannelSection(contact);
        return new Sheet(
                contact,
                today,
                SelectionSection.topics(topics),
                SelectionSection.offerTypes(offerTypes),
                channels,
                new CadenceSection(),
                new TimesSection(),
                new ExceptionSection(),
                new StyleSection(),
                new OrderSection(channels),
                new ProfilingSection(),
                new PauseSection(today));
    }

    Fields fields(ContactPreferences preferences) {
        var fields = new LinkedHashMap<String, String>();
        sections().forEach(section -> fields.putAll(section.fields(preferences).values()));
        return new Fields(fields);
    }

    /** What was typed over the given preferences; sections nobody touched say nothing. */
    List<Setting> read(Fields typed, ContactPreferences preferences, Faults faults) {
        var settings = new ArrayList<Setting>();
        for (var section : sections()) {
            var shown = section.fields(preferences);
            if (shown.values().keySet().stream().anyMatch(field -> typed.differsIn(field, shown))) {
                settings.addAll(section.read(typed, preferences, faults));
            }
        }
        return settings.stream()
                .filter(setting -> !preferences.current(setting).equals(setting))
                .toList();
    }

    private List<Section> sections() {
        return List.of(topics, offerTypes, channels, cadence, times, exceptions, style, order, profiling, pause);
    }
}
