package org.advocacycrm.web.health;

import java.util.List;
import org.advocacycrm.standing.HealthBand;
import org.jspecify.annotations.Nullable;

/** What a definition would change, ready to print. */
record TrialPage(
        String id,
        String subject,
        String asked,
        boolean underWay,
        boolean failed,
        String progress,
        String done,
        String total,
        String headline,
        List<HealthBand> columns,
        List<Row> rows,
        List<Mover> movers,
        String shown,
        @Nullable String previous,
        @Nullable String next,
        boolean filtered,
        boolean publishable,
        String changed) {

    record Row(HealthBand band, List<Cell> cells, String sum) {}

    record Cell(String text, String href, String says, boolean same) {}

    record Mover(
            String id,
            String name,
            HealthBand before,
            HealthBand after,
            String scoreBefore,
            String scoreAfter,
            String change) {}
}
