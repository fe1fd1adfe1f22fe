package org.advocacycrm.persistence.lifeevent;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.advocacycrm.lifeevent.EventDate;
import org.advocacycrm.lifeevent.LifeEvent;
import org.advocacycrm.lifeevent.LifeEventId;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.jspecify.annotations.Nullable;

/** One event as its table holds it. */
@Embeddable
record LifeEventRow(
        @Enumerated(EnumType.STRING) LifeEventKind kind,
        String title,
        @Nullable Integer year,
        Integer month,
        @Nullable Integer day,
        boolean yearly,
        boolean congratulate,
        @Nullable Instant consentedAt) {

    static LifeEventRow of(LifeEvent event) {
        var date = event.date();
        return new LifeEventRow(
                event.kind(),
                event.title(),
                date.year(),
                date.month(),
                date.day(),
                event.yearly(),
                event.congratulate(),
                event.consentedAt());
    }

    LifeEvent toDomain(UUID id) {
        var date = new EventDate(year, month, day);
        return new LifeEvent(new LifeEventId(id), kind, title, date, yearly, congratulate, consentedAt);
    }
}
