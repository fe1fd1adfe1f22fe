package org.advocacycrm.preference;

import java.time.Instant;

/**
 * A topic to subscribe to or a type of offer to ask for.
 *
 * @param code what settings name it by
 * @param name what customers read
 * @param description what will come
 * @param introducedAt since when it can be chosen; nobody has it who chose before
 */
public record CatalogueItem(String code, String name, String description, Instant introducedAt) {}
