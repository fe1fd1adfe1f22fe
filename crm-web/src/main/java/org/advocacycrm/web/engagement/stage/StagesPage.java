package org.advocacycrm.web.engagement.stage;

import java.util.List;
import java.util.Set;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/** Where active customers stand and where they stall, ready to print. */
record StagesPage(
        boolean empty,
        String headline,
        Set<String> ignored,
        List<Option> segments,
        List<Option> tiers,
        List<Stage> stages,
        List<Row> bySegment,
        List<Row> byTier,
        When asOf) {

    record Option(String value, String label, boolean chosen) {}

    /** A number that leads to the customers behind it. */
    record Count(String text, @Nullable String href) {}

    record Stage(
            String name,
            String purpose,
            Count customers,
            String share,
            int width,
            Count median,
            Count ninetieth,
            @Nullable String complete,
            List<Open> open) {}

    record Open(String text, String kind, Count customers, int width) {}

    record Row(@Nullable AdvocacySegment segment, String name, List<Count> cells, String sum) {}
}
