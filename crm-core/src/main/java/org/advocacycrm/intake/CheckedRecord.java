package org.advocacycrm.intake;

import java.util.Map;

/**
 * A record that obeys its format.
 *
 * @param values the fields that have a value, in the form in which they are stored
 */
public record CheckedRecord(IncomingRecord origin, Map<String, String> values) {

    public CheckedRecord {
        values = Map.copyOf(values);
    }
}
