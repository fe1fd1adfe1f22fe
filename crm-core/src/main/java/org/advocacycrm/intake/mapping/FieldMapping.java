package org.advocacycrm.intake.mapping;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a field gets its value.
 *
 * @param values what to store in place of what stands in the file
 * @param otherwise what to store where the file has no value, or one that is not among {@code values}
 * @param pattern how dates or numbers are written in the file
 */
public record FieldMapping(
        ValueSource source,
        Map<String, String> values,
        @Nullable String otherwise,
        @Nullable ValuePattern pattern) {

    public FieldMapping {
        values = Map.copyOf(values);
    }

    public static FieldMapping of(ValueSource source) {
        return new FieldMapping(source, Map.of(), null, null);
    }

    /** The text as it is to be stored. */
    String convert(String text, ZoneId zone) {
        var translated = values.get(text);
        if (translated != null) {
            return translated;
        }
        if (otherwise != null && (text.isEmpty() || !values.isEmpty())) {
            return otherwise;
        }
        return pattern == null || text.isEmpty() ? text : pattern.rewrite(text, zone);
    }
}
