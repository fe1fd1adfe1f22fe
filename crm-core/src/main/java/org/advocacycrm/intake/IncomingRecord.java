package org.advocacycrm.intake;

import java.util.Map;

/**
 * One record as it came in, its fields still text.
 *
 * @param line where it stood: the line of the file, or the position in the list
 * @param fields the columns of the file format by name; a field without a value is not in the map
 * @param stubsCustomer whether a customer it refers to is created when nobody has that identifier
 */
public record IncomingRecord(RecordType type, long line, Map<String, String> fields, boolean stubsCustomer) {

    public IncomingRecord {
        fields = Map.copyOf(fields);
    }

    public IncomingRecord(RecordType type, long line, Map<String, String> fields) {
        this(type, line, fields, false);
    }
}
