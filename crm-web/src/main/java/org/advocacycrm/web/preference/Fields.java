package org.advocacycrm.web.preference;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** What stands in the fields of the preferences page, by the name of the field; a ticked box holds {@code on}. */
record Fields(Map<String, String> values) {

    static final String TICKED = "on";

    Fields {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static String tick(boolean ticked) {
        return ticked ? TICKED : "";
    }

    boolean on(String field) {
        return text(field).equals(TICKED);
    }

    String text(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /**
     * These fields as they came back. A box that is not ticked is not submitted, so that only the list of fields that
     * were shown tells it from a field that was not on the page; such a one keeps what it holds.
     */
    Fields submitted(Collection<String> shown, MultiValueMap<String, String> form) {
        var typed = new LinkedHashMap<>(values);
        typed.replaceAll((field, value) ->
                shown.contains(field) ? form.getOrDefault(field, List.of("")).getFirst() : value);
        return new Fields(typed);
    }

    boolean differsIn(String field, Fields others) {
        return !text(field).equals(others.text(field));
    }

    /** These fields, except for those that somebody changed: they hold what was typed. */
    Fields withChanges(Fields before, Fields typed) {
        var merged = new LinkedHashMap<>(values);
        merged.replaceAll((field, value) -> typed.differsIn(field, before) ? typed.text(field) : value);
        return new Fields(merged);
    }
}
