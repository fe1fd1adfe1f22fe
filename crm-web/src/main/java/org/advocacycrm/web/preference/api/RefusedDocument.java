package org.advocacycrm.web.preference.api;

import java.util.List;

/** A document of preferences that cannot be understood; nothing of it was taken. */
class RefusedDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, and where: {@code times[0].from}. */
    record Fault(String place, String reason) {}

    private final transient List<Fault> faults;

    RefusedDocument(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
