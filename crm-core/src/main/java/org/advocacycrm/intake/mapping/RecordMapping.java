package org.advocacycrm.intake.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.advocacycrm.intake.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * How a row becomes a record.
 *
 * @param when rows for which it does not hold make no such record
 * @param repeat the column that says how many such records a row stands for; one when there is none
 */
public record RecordMapping(
        RecordType type,
        @Nullable RowFormula when,
        @Nullable String repeat,
        boolean stubCustomers,
        Map<String, FieldMapping> fields) {

    public RecordMapping {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The column a field is read from, for whoever looks for a mistake; the field itself where it is calculated. */
    public String columnOf(String field) {
        var mapping = fields.get(field);
        return mapping != null && mapping.source() instanceof ValueSource.Column(var column) ? column : field;
    }
}
