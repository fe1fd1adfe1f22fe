package org.advocacycrm.web.playbook;

import java.util.List;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/** The playbook, ready to print. */
record PlaybookPage(List<Card> cards, String breaches) {

    /** How one segment is treated. */
    record Card(
            AdvocacySegment segment,
            String name,
            String goal,
            List<String> dos,
            List<String> donts,
            List<String> tactics,
            String rule,
            int version,
            List<Line> plays) {}

    /**
     * A play in a line.
     *
     * @param effect what came of it, in words
     */
    record Line(String id, String name, boolean running, String effect) {}

    /**
     * A play by itself.
     *
     * @param list the list of those whom it treats
     * @param campaign where its message is counted and approved; none for a task
     */
    record PlayPart(
            Line line,
            AdvocacySegment segment,
            String what,
            String holdOut,
            When day,
            When lookedAt,
            List<Side> sides,
            List<Effect> effects,
            boolean tooFew,
            String list,
            @Nullable String campaign) {}

    /** Those who were treated, or those who were held out. */
    record Side(String name, String n, String right, String stayed, String left) {}

    /** A difference with its interval. */
    record Effect(String name, String difference, String interval, String verdict) {}

    /** Something that was spent against the rule. */
    record BreachRow(
            String customer,
            String name,
            AdvocacySegment segment,
            String kind,
            String what,
            String amount,
            When at,
            String version) {}
}
