package org.advocacycrm.web.engagement.stage;

import java.util.List;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/** Customers of a stage, ready to print. */
record StalledPage(
        String title,
        String chosen,
        String back,
        List<Line> lines,
        String shown,
        @Nullable String previous,
        @Nullable String next) {

    record Line(
            String id,
            String name,
            AdvocacySegment segment,
            String tier,
            @Nullable When since,
            String days,
            List<String> unmet) {}
}
