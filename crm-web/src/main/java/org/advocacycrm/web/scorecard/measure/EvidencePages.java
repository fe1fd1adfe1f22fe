package org.advocacycrm.web.scorecard.measure;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.analytics.team.SmallTeams;
import org.advocacycrm.scorecard.Dimension;
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
    private static final SortedSet<String> NO_TEAMS = Collections.emptySortedSet();

    private final Evidence evidence;
    private final Measurements measurements;

    EvidencePages(Evidence evidence, Measurements measurements) {
        this.evidence = evidence;
        this.measurements = measurements;
    }

    /**
     * The rows that were asked for. Who the employees are is not for everybody, and where a figure about them is not
     * told, neither are they.
     *
     * @param told whether the figure has a value
     * @param mayName whether the reader may see who the employees are
     */
    MeasurePage.Rows of(MeasureQuery asked, boolean told, boolean mayName, ScorecardWords words, Dates dates) {
        if (asked.set().isOfEmployees() && (!told || !mayName || isAboutSmallTeams(asked))) {
            var why = told ? words.say("scorecard.rows.employees") : words.say("scorecard.rows.total", 0);
            return new MeasurePage.Rows(tabs(asked, words), why, NONE.table(), null, null);
        }
        var query =
                measurements.evidenceQuery(asked.query().period(), asked.query().filter());
        var page = page(asked, query);
        var next = page.next();
        return new MeasurePage.Rows(
                tabs(asked, words),
                words.say("scorecard.rows.total", page.total()),
                new EvidenceTables(words, dates).of(page.rows()),
                next == null ? null : asked.continuing(next),
                asked.after() == null ? null : asked.listing(asked.set()));
    }

    private static boolean isAboutSmallTeams(MeasureQuery asked) {
        return asked.query()
                .filter()
                .values()
                .getOrDefault(Dimension.TEAM, NO_TEAMS)
                .contains(SmallTeams.TOGETHER);
    }

    private static List<MeasurePage.Tab> tabs(MeasureQuery asked, ScorecardWords words) {
        return asked.metric().evidence().stream()
                .map(set -> new MeasurePage.Tab(words.name(set), asked.listing(set), set == asked.set()))
                .toList();
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
