package org.advocacycrm.web.engagement.stage;

import java.util.Optional;
import org.advocacycrm.engagement.StageReading;
import org.advocacycrm.engagement.StatementId;
import org.advocacycrm.engagement.StatementReading;

/** What is known of one customer's stage, and the words for it. */
record StageView(StageReading reading, CustomerStages words) {

    CustomerStage page() {
        return words.of(reading);
    }

    Optional<StatementReading> statement(StatementId id) {
        return reading.statements().stream()
                .filter(found -> found.statement().id().equals(id))
                .findFirst();
    }

    /** The culminating status that the gate of the stage asks for. */
    StatementReading gate() {
        return reading.of(reading.stage()).getLast();
    }
}
