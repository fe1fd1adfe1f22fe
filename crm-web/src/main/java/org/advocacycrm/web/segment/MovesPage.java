package org.advocacycrm.web.segment;

import java.util.List;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/** The customers of one cell, ready to print. */
record MovesPage(
        String title,
        String count,
        String back,
        When before,
        When after,
        List<Line> lines,
        String shown,
        @Nullable String previous,
        @Nullable String next) {

    record Line(
            String id,
            String name,
            String tier,
            String country,
            String why,
            @Nullable When since,
            String value) {}
}
