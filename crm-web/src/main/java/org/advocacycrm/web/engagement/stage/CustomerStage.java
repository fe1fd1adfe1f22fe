package org.advocacycrm.web.engagement.stage;

import java.util.List;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/** Where one customer stands in the Four Stages, with all statements, ready to print. */
record CustomerStage(
        String id,
        String name,
        String stage,
        String purpose,
        String since,
        String gate,
        @Nullable String gateHref,
        List<String> unmet,
        List<Stage> stages) {

    /** @param place PASSED, CURRENT or AHEAD */
    record Stage(
            String name,
            String purpose,
            String place,
            String placeText,
            String confirmed,
            List<String> attributes,
            List<Line> lines) {}

    /** @param state CONFIRMED, OPEN or FAILED */
    record Line(
            String href,
            String kind,
            String text,
            String state,
            String stateText,
            String evidence,
            @Nullable String link,
            @Nullable When when) {}
}
