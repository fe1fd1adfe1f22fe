package org.advocacycrm.web.scorecard.measure;

import java.util.List;
import org.advocacycrm.web.frame.When;
import org.advocacycrm.web.scorecard.page.TileGoal;
import org.advocacycrm.web.scorecard.scope.ScopeBar;
import org.advocacycrm.web.scorecard.trend.Trend;
import org.advocacycrm.web.scorecard.trend.TrendChart;
import org.advocacycrm.web.scorecard.why.WhyBox;
import org.advocacycrm.web.scorecard.words.Asides;
import org.jspecify.annotations.Nullable;

/**
 * One metric with everything behind it, ready to print.
 *
 * @param back the scorecard this figure stands on
 * @param signed what was signed, where that is not what the data say now; empty otherwise
 * @param chart none where there is nothing to draw
 * @param breakdown none for a metric that cannot be cut
 * @param distribution none but for answers on a scale
 */
record MeasurePage(
        String slug,
        String name,
        String period,
        String days,
        String scopeInWords,
        String back,
        Headline headline,
        TileGoal goal,
        String signed,
        String benchmarkHref,
        String annotationHref,
        List<Asides.Aside> asides,
        Trend trend,
        String trendInWords,
        @Nullable TrendChart chart,
        @Nullable WhyBox why,
        @Nullable Breakdown breakdown,
        @Nullable Distribution distribution,
        Definition definition,
        Rows rows,
        ScopeBar scope,
        String ignored,
        String unfinished,
        When asOf) {

    record Headline(
            String value,
            boolean hasValue,
            String sample,
            String interval,
            String change,
            String status,
            String tone,
            boolean thin) {}

    /** @param counts what the value was computed from */
    record Definition(String help, String formula, int version, String exclusions, List<Count> counts) {}

    record Count(String name, String value) {}

    /**
     * The rows behind the figure.
     *
     * @param sets the sets of rows that can be looked at
     * @param next where the next page starts; none on the last
     * @param first back to the first page; none on it
     */
    record Rows(
            List<Tab> sets,
            String total,
            EvidenceTable table,
            @Nullable String next,
            @Nullable String first) {}

    record Tab(String label, String href, boolean current) {}
}
