package org.advocacycrm.web.preference;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the fields as they came back. */
final class Faults {

    /**
     * @param field the name of the field it is about
     * @param code the key of the sentence that says how to put it right
     */
    record Fault(String field, String code) {}

    private final List<Fault> found = new ArrayList<>();

    void add(String field, String code) {
        found.add(new Fault(field, code));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Fault> all() {
        return List.copyOf(found);
    }
}
