package org.advocacycrm.preference;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How often a customer accepts contacts.
 *
 * @param overall over marketing, survey and community contacts together
 * @param purposes a purpose's own cap, besides the overall one; a purpose without one is not in the map
 */
public record Cadence(Cap overall, Map<Purpose, Cap> purposes) {

    public static final Cadence AS_IT_HAPPENS = new Cadence(Cap.NONE, Map.of());

    public Cadence {
        var capped = new EnumMap<Purpose, Cap>(Purpose.class);
        capped.putAll(purposes);
        capped.values().removeIf(Cap::isNone);
        purposes = Collections.unmodifiableMap(capped);
    }

    public Cap of(Purpose purpose) {
        return purposes.getOrDefault(purpose, Cap.NONE);
    }
}
