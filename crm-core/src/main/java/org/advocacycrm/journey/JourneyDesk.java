package org.advocacycrm.journey;

import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.shared.UnitOfWork;

/** Where versions of journeys are kept, and written down. */
public final class JourneyDesk {

    private final Journeys journeys;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;

    public JourneyDesk(Journeys journeys, AuditLog audit, UnitOfWork unitOfWork) {
        this.journeys = journeys;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
    }

    public void keep(Journey journey) {
        unitOfWork.run(() -> {
            journeys.add(journey);
            audit.record(new AuditEntry(
                    journey.at(),
                    journey.author(),
                    "journey.kept",
                    journey.id().toString(),
                    journey.name() + ", version " + journey.version()));
        });
    }
}
