package org.advocacycrm.demo;

import java.util.List;
import org.advocacycrm.preference.Catalogue;
import org.advocacycrm.preference.CatalogueItem;

/** The codes of what customers can subscribe to and ask for. */
public record Menu(List<String> topics, List<String> offerTypes) {

    public Menu {
        topics = List.copyOf(topics);
        offerTypes = List.copyOf(offerTypes);
    }

    public static Menu of(Catalogue catalogue) {
        return new Menu(codes(catalogue.topics()), codes(catalogue.offerTypes()));
    }

    private static List<String> codes(List<CatalogueItem> items) {
        return items.stream().map(CatalogueItem::code).toList();
    }
}
