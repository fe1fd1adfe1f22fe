package org.advocacycrm.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** The fields of one record, read as what they mean. */
record Told(Map<String, String> fields) {

    boolean has(String field) {
        return fields.containsKey(field);
    }

    boolean says(String field, String value) {
        return value.equals(fields.get(field));
    }

    String text(String field) {
        return Objects.requireNonNull(fields.get(field), field);
    }

    int number(String field) {
        return Integer.parseInt(text(field));
    }

    double decimal(String field) {
        return Double.parseDouble(text(field));
    }

    LocalDate day(String field) {
        return LocalDate.parse(text(field));
    }

    Instant moment(String field) {
        return Instant.parse(text(field));
    }

    double hours(String from, String to) {
        return Duration.between(moment(from), moment(to)).toSeconds() / 3600.0;
    }

    /** An answer of any scale as 0 to 100. */
    double ease() {
        return 100.0 * (number("score") - 1) / (number("scale_max") - 1);
    }

    boolean isSolvedInOneGo() {
        return number("contacts") == 1 && number("handovers") == 0 && number("reopenings") == 0;
    }
}
