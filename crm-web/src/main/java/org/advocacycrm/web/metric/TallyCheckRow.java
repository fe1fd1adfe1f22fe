package org.advocacycrm.web.metric;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.scorecard.TallyChecks.TallyCheck;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/** A comparison of the kept tallies with a recount, as the page prints it. */
public record TallyCheckRow(@Nullable When at, String compared, int found, List<String> differences) {

    static TallyCheckRow of(TallyCheck check, Locale locale, ZoneId zone) {
        return new TallyCheckRow(
                Dates.in(locale, zone).moment(check.endedAt()),
                Figures.in(locale).count(check.compared()),
                check.differences().size(),
                check.differences());
    }
}
