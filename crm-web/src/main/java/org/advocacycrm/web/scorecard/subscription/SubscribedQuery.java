package org.advocacycrm.web.scorecard.subscription;

import java.time.LocalDate;
import java.util.Set;
import org.advocacycrm.analytics.signoff.Edition;
import org.advocacycrm.shared.Period;
import org.advocacycrm.subscription.RelativePeriod;
import org.advocacycrm.web.frame.QueryText;
import org.advocacycrm.web.scorecard.query.Asked;
import org.advocacycrm.web.scorecard.query.PeriodChoice;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;

/** What a subscription keeps of the address of a scorecard: all but the period, which every mail has its own of. */
final class SubscribedQuery {

    private SubscribedQuery() {}

    /** The part of the query that is kept. */
    static String kept(String query, LocalDate today) {
        var asked = Asked.by(QueryText.parse(query), today, Set.of()).query();
        var all = asked.with(asked.lens().withoutView())
                .with(new Edition.Usual())
                .with(PeriodChoice.Relative.on(today, RelativePeriod.LAST_MONTH));
        return QueryText.of(all.at("/")).replaceFirst("^period=[^&]*&?", "");
    }

    /** The scorecard of a period by the part that was kept. */
    static ScorecardQuery of(Period period, String kept, LocalDate today) {
        return Asked.by(QueryText.parse(kept), today, Set.of()).query().with(PeriodChoice.of(period));
    }
}
