package org.advocacycrm.engagement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer stands in the Four Stages: in the first whose culminating status is not confirmed.
 *
 * @param since the day on which the last of the stages before was completed, or the relationship began; none where neither is known
 * @param complete whether the last stage has reached its culminating status too
 * @param statements of all stages, in the order of the book
 */
public record StageReading(
        InteractionStage stage, @Nullable LocalDate since, boolean complete, List<StatementReading> statements) {

    public StageReading {
        statements = List.copyOf(statements);
    }

    public List<StatementReading> of(InteractionStage asked) {
        return statements.stream()
                .filter(reading -> reading.statement().stage() == asked)
                .toList();
    }

    /** What the gate of the stage still asks for: objectives and culminating status that are open or failed. */
    public List<StatementReading> unmet() {
        return of(stage).stream().filter(reading -> !reading.confirmed()).toList();
    }
}
