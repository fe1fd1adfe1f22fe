package org.advocacycrm.preference;

import java.util.List;
import java.util.Locale;

/** What the company writes about and offers, in the order in which customers read it. */
public interface Catalogue {

    /** Named in the given language, in English where there is no name in it. */
    List<CatalogueItem> topics(Locale language);

    List<CatalogueItem> offerTypes(Locale language);

    default List<CatalogueItem> topics() {
        return topics(Locale.ENGLISH);
    }

    default List<CatalogueItem> offerTypes() {
        return offerTypes(Locale.ENGLISH);
    }
}
