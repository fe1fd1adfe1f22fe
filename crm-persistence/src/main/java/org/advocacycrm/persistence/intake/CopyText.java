package org.advocacycrm.persistence.intake;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.advocacycrm.intake.CheckedRecord;
import org.advocacycrm.intake.Field;
import org.advocacycrm.intake.ValueRule;
import org.jspecify.annotations.Nullable;

/** Writes records in the text format of PostgreSQL's COPY. */
final class CopyText {

    private final StringBuilder text = new StringBuilder();

    void add(long ordinal, CheckedRecord record, RecordTable table) {
        text.append(ordinal).append('\t').append(record.origin().line()).append('\t');
        text.append(record.origin().stubsCustomer());
        for (var field : table.staged()) {
            text.append('\t');
            append(field, record.values().get(field.name()));
        }
        if (table.format().takesAttributes()) {
            text.append('\t');
            escape(AttributesText.of(record.values()));
        }
        text.append('\n');
    }

    private void append(Field field, @Nullable String value) {
        if (value == null) {
            text.append("\\N");
        } else if (field.rule() instanceof ValueRule.Tags) {
            escape(arrayOf(value));
        } else {
            escape(value);
        }
    }

    private void escape(String value) {
        for (var position = 0; position < value.length(); position++) {
            var character = value.charAt(position);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(character);
            }
        }
    }

    private static String arrayOf(String tags) {
        return Arrays.stream(tags.split("\\|"))
                .filter(tag -> !tag.isEmpty())
                .map(tag -> '"' + tag.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
