package org.advocacycrm.engagement.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.advocacycrm.engagement.InteractionStage;
import org.advocacycrm.engagement.StatementId;

/** Counts and lists where active customers stand. */
public interface StageCensus {

    /** One per stage, in their order; days up to the given day. */
    List<StageCount> counts(StageAudience audience, LocalDate today);

    /** How many customers of each stage lack which of its statements. */
    Map<InteractionStage, Map<StatementId, Long>> unmet(StageAudience audience);

    List<StageCell> cells(StageAudience audience);

    long size(StageSelection selection, StageAudience audience, LocalDate today);

    /** Who has been there longest comes first, of whom it is not known last. */
    List<Stalled> stalled(StageSelection selection, StageAudience audience, LocalDate today, int skipped, int most);
}
