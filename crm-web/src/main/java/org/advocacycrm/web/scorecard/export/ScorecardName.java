package org.advocacycrm.web.scorecard.export;

import org.advocacycrm.web.scorecard.query.PeriodChoice;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;

/** How the file of a scorecard is called. */
final class ScorecardName {

    private ScorecardName() {}

    /** Such as {@code scorecard-2026-Q3-all-20261121.pdf}. */
    static String of(ScorecardQuery query, String day, String type) {
        var choice = query.choice().concrete();
        var period = choice instanceof PeriodChoice.Custom custom
                ? custom.period().from() + "-to-" + custom.until()
                : choice.code();
        var scope = query.filter().isEmpty() ? "all" : "filtered";
        return "scorecard-%s-%s-%s.%s".formatted(period, scope, day, type);
    }
}
