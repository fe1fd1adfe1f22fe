package org.advocacycrm.web.customer;

import java.util.List;
import org.advocacycrm.standing.HealthBand;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/** How a health score was computed, input by input, ready to print. */
record TracePage(
        String id,
        String name,
        String score,
        HealthBand band,
        String coverage,
        String asOf,
        String model,
        List<Area> areas,
        String totalWeight,
        String total) {

    record Area(String anchor, String name, List<Row> rows) {}

    record Row(
            String anchor,
            String name,
            String evidence,
            @Nullable When asOf,
            String scale,
            String points,
            String fullWeight,
            String weight,
            String share,
            String contribution,
            boolean missing) {}
}
