package org.advocacycrm.web.health;

import java.util.List;
import org.advocacycrm.standing.HealthBand;
import org.advocacycrm.web.frame.When;
import org.advocacycrm.web.frame.chart.Sparkline;
import org.jspecify.annotations.Nullable;

/** How a health score was computed, input by input, and why it moved, ready to print. */
record TracePage(
        String id,
        String name,
        String score,
        HealthBand band,
        String computed,
        @Nullable HandSet override,
        List<HandSet> earlier,
        String coverage,
        String asOf,
        int version,
        List<String> sentences,
        List<Area> areas,
        String totalWeight,
        String total,
        String missing,
        String peers,
        Change change) {

    /** What staff set, and until when. */
    record HandSet(String id, String value, String says, String reason) {}

    record Area(String anchor, String name, String score, String share, HealthBand band, List<Row> rows) {}

    record Row(
            String anchor,
            String name,
            String evidence,
            String href,
            @Nullable When asOf,
            String age,
            String scale,
            String points,
            String fullWeight,
            String weight,
            String share,
            String contribution,
            boolean missing,
            @Nullable Sparkline trend,
            String trendSays,
            String peers) {}

    /** Why the score of one day differs from that of another. */
    record Change(
            String from,
            String to,
            String before,
            String after,
            String total,
            List<Term> terms,
            String valueSum,
            String weightSum,
            String definitionSum,
            String version,
            String none) {}

    record Term(String name, String before, String after, String value, String weight, String definition, String sum) {}
}
