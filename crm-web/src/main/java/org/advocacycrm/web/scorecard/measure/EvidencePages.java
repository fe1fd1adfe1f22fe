package org.advocacycrm.web.scorecard.measure;

import java.util.List;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.scorecard.Evidence;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.springframework.stereotype.Component;

/** Lists the rows behind a figure, page by page. */
@Component
class EvidencePages {

    /** For a figure that cannot be taken there are no rows. */
    static final MeasurePage.Rows NONE =
            new MeasurePage.Rows(List.of(), "", new EvidenceTable(List.of(), List.of()), null, null);

    private static final int ROWS_PER_PAGE = 50;

    private final Evidence evidence;
    private final Measurements measurements;

    EvidencePages(Evidence evidence, Measurements measurements) {
        this.evidence = evidence;
        this.measurements = measurements;
    }

    MeasurePage.Rows of(MeasureQuery asked, ScorecardWords words, Dates dates) {
        var query =
                measurements.evidenceQuery(asked.query().period(), asked.query().filter());
        var page = page(asked, query);
        var sets = asked.metric().evidence().stream()
                .map(set -> new MeasurePage.Tab(words.name(set), asked.listing(set), set == asked.set()))
                .toList();
        var next = page.next();
        return new MeasurePage.Rows(
                sets,
                words.say("scorecard.rows.total", page.total()),
                new EvidenceTables(words, dates).of(page.rows()),
                next == null ? null : asked.continuing(next),
                asked.after() == null ? null : asked.listing(asked.set()));
    }

    /** A place that is none, because somebody changed the address, is the beginning. */
    private Evidence.Page page(MeasureQuery asked, TallyQuery query) {
        try {
            return evidence.page(asked.set(), query, asked.after(), ROWS_PER_PAGE);
        } catch (IllegalArgumentException notAPlace) {
            return evidence.page(asked.set(), query, null, ROWS_PER_PAGE);
        }
    }
}
