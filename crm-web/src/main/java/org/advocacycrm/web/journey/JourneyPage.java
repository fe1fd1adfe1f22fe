package org.advocacycrm.web.journey;

import java.util.List;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/** A journey with its figures, ready to print. */
record JourneyPage(
        String id,
        String name,
        int version,
        boolean current,
        String author,
        When at,
        String period,
        String query,
        List<Choice> periods,
        @Nullable Who who,
        List<Phase> phases,
        List<Column> columns,
        List<HotSpot> hotSpots) {

    /** The customer whose way is shown. */
    record Who(String id, String name, String summary) {}

    record Phase(String name, int span, List<Column> columns) {}

    /** A measure with what it rests on; the address leads to its rows. */
    record Chip(String name, String value, String basis, String change, String href) {}

    /** One step. */
    record Column(
            String id,
            String href,
            String phase,
            String name,
            String touchpoint,
            boolean moment,
            boolean hot,
            String promise,
            String bar,
            String process,
            @Nullable Chip measure,
            Chip experience,
            String need,
            String owner,
            List<String> pains,
            List<String> ideas,
            String hit,
            @Nullable Met met) {}

    /** What one customer met at a step. */
    record Met(String text, boolean kept, boolean latest, When at) {}

    record HotSpot(int rank, Column column, String distance, String customers, String stake, String planHref) {}
}
