package org.advocacycrm.demo;

import java.util.List;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordType;

/** Some customers of the demo company: what happened to them, and what they did in the portal. */
public record DemoPart(List<IncomingRecord> records, List<PortalVisits> visits) {

    public DemoPart {
        records = List.copyOf(records);
        visits = List.copyOf(visits);
    }

    long customers() {
        return records.stream()
                .filter(incoming -> incoming.type() == RecordType.CUSTOMERS)
                .count();
    }
}
