package org.advocacycrm.demo;

import java.util.HashMap;
import java.util.Map;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordType;
import org.jspecify.annotations.Nullable;

/** A record of the file format while it is being written; what is absent is left out. */
final class Row {

    private final RecordType type;
    private final Map<String, String> fields = new HashMap<>();

    private Row(RecordType type, String externalId) {
        this.type = type;
        fields.put("external_id", externalId);
    }

    static Row of(RecordType type, String externalId) {
        return new Row(type, externalId);
    }

    Row with(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value.toString());
        }
        return this;
    }

    RecordType type() {
        return type;
    }

    IncomingRecord at(long line) {
        return new IncomingRecord(type, line, fields);
    }
}
