package org.advocacycrm.preference;

import java.util.List;

/** What the company writes about and offers, in the order in which customers read it. */
public interface Catalogue {

    List<CatalogueItem> topics();

    List<CatalogueItem> offerTypes();
}
