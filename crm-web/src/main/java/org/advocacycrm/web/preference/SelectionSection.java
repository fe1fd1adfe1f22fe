package org.advocacycrm.web.preference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.advocacycrm.preference.CatalogueItem;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.Selection;
import org.advocacycrm.preference.Setting;

/**
 * The boxes of the topics or of the types of offer.
 *
 * @param kind what the names of its fields begin with
 * @param choice what the given preferences say about it
 */
record SelectionSection(
        String kind,
        List<CatalogueItem> items,
        Function<ContactPreferences, Selection> choice,
        Function<Selection, Setting> setting)
        implements Section {

    private static final String TOPICS = "topics";

    static SelectionSection topics(List<CatalogueItem> items) {
        return new SelectionSection(TOPICS, items, ContactPreferences::topics, Setting.Topics::new);
    }

    static SelectionSection offerTypes(List<CatalogueItem> items) {
        return new SelectionSection("offerTypes", items, ContactPreferences::offerTypes, Setting.OfferTypes::new);
    }

    /** Who never chose has no box ticked, since nothing was chosen, and may say "none" explicitly. */
    @Override
    public Fields fields(ContactPreferences preferences) {
        var fields = new LinkedHashMap<String, String>();
        switch (choice.apply(preferences)) {
            case Selection.Everything() -> {
                items.forEach(item -> fields.put(field(item), ""));
                fields.put(none(), "");
            }
            case Selection.Only(var codes) ->
                items.forEach(item -> fields.put(field(item), Fields.tick(codes.contains(item.code()))));
        }
        return new Fields(fields);
    }

    @Override
    public List<Setting> read(Fields typed, ContactPreferences preferences, Faults faults) {
        var ticked = items.stream().filter(item -> typed.on(field(item))).toList();
        if (typed.on(none()) && !ticked.isEmpty()) {
            faults.add(none(), "preference.fault.none");
            return List.of();
        }
        var codes = new TreeSet<String>();
        if (choice.apply(preferences) instanceof Selection.Only(var kept)) {
            codes.addAll(kept);
            items.forEach(item -> codes.remove(item.code()));
        }
        ticked.forEach(item -> codes.add(item.code()));
        return List.of(setting.apply(new Selection.Only(codes)));
    }

    String field(CatalogueItem item) {
        return kind + "." + item.code();
    }

    /** Contacts have a topic to count them by. */
    boolean hasVolumes() {
        return kind.equals(TOPICS);
    }

    String none() {
        return kind + "-none";
    }
}
