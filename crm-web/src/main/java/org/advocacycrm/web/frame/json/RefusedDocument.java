package org.advocacycrm.web.frame.json;

import java.util.List;

/** A document of preferences that cannot be understood; nothing of it was taken. */
public class RefusedDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, and where: {@code times[0].from}. */
    public record Fault(String place, String reason) {}

    private final transient List<Fault> faults;

    RefusedDocument(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
