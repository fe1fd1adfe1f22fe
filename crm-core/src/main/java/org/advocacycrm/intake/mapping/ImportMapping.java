package org.advocacycrm.intake.mapping;

import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.advocacycrm.intake.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * How a file becomes records.
 *
 * @param source the system the records come from
 * @param delimiter what separates the columns; found out when it is not given
 * @param timeZone the zone of local times; the business time zone when it is not given
 * @param missing what stands in the file where there is no value
 */
public record ImportMapping(
        @Nullable String name,
        String source,
        @Nullable Character delimiter,
        @Nullable ZoneId timeZone,
        Set<String> missing,
        List<RecordMapping> records) {

    public static final String USUAL_SOURCE = "default";

    public ImportMapping {
        missing = Set.copyOf(missing);
        records = List.copyOf(records);
    }

    /** For every type it makes records of, the fields that it gives a value. */
    public Map<RecordType, Set<String>> givenFields() {
        var given = new EnumMap<RecordType, Set<String>>(RecordType.class);
        records.forEach(record -> given.computeIfAbsent(record.type(), type -> new HashSet<>())
                .addAll(record.fields().keySet()));
        return given;
    }

    /** The same mapping for records that come from another system. */
    public ImportMapping from(String otherSource) {
        return new ImportMapping(name, otherSource, delimiter, timeZone, missing, records);
    }

    /** Standard columns, where the headers of the file are the fields. */
    public static ImportMapping ofStandardColumns(RecordType type, Collection<String> columns) {
        var fields = new LinkedHashMap<String, FieldMapping>();
        columns.forEach(column -> fields.put(column, FieldMapping.of(new ValueSource.Column(column))));
        return new ImportMapping(
                null, USUAL_SOURCE, null, null, Set.of(), List.of(new RecordMapping(type, null, null, false, fields)));
    }
}
