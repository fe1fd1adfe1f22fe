package org.advocacycrm.web.scorecard.page;

import java.util.List;
import org.advocacycrm.analytics.scorecard.BalancedScorecard;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.web.scorecard.page.ScorecardPage.Reason;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.why.UsualRanges;
import org.advocacycrm.web.scorecard.words.ScorecardWords;

/** From the top of a scorecard to where its changes are explained. */
record Reasons(BalancedScorecard scorecard, ScorecardQuery query, ScorecardWords words) {

    /** Of the biggest changes. */
    List<Reason> biggest() {
        return scorecard.biggestChanges().stream()
                .map(line -> new Reason(words.name(line.metric()), page(line.metric()) + "#why"))
                .toList();
    }

    /** What of the newest period is not within what is usual. */
    List<Reason> unusual() {
        var ranges = new UsualRanges(query, words);
        return scorecard.lines().stream()
                .map(line -> new Reason(ranges.newest(line), page(line.metric()) + "#usual"))
                .filter(reason -> !reason.label().isEmpty())
                .toList();
    }

    private String page(Metric metric) {
        return query.at(ScorecardPages.PATH + "/" + metric.slug());
    }
}
