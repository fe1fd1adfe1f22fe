package org.advocacycrm.web.customer;

import java.util.List;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.standing.HealthBand;
import org.advocacycrm.web.frame.When;
import org.advocacycrm.web.frame.customer.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** The page about one customer, ready to print. */
record ProfilePage(
        String id,
        String name,
        String kind,
        String tier,
        @Nullable Assessment assessment,
        List<Reach> reaches,
        List<String> preferences,
        CustomerPanels.Shown panels,
        Story story) {

    /** All that was worked out from the records; there is none of who has objected to profiling. */
    record Assessment(
            AdvocacySegment segment,
            String stage,
            String stageReason,
            @Nullable String renewal,
            HealthCard health,
            List<Area> areas,
            List<Step> steps,
            SegmentCard segmentCard) {}

    /** The score in short and why it moved. */
    record HealthCard(
            String score,
            boolean known,
            HealthBand band,
            String change,
            String coverage,
            String asOf,
            String override,
            List<Move> moves,
            @Nullable String total) {}

    record Move(String points, String label, String evidence, String address) {}

    record Area(
            String name,
            String score,
            HealthBand band,
            String change,
            String weight,
            Words.Trend trend,
            String evidence,
            String address) {}

    /** What contacts by some channels would meet at this moment, by purpose in words. */
    record Reach(String channels, List<Answer> answers) {}

    /** The purposes that would meet the same answer. */
    record Answer(String icon, String words) {}

    /** Something to do next, and the record that asks for it. */
    record Step(String what, String why, String address) {}

    record SegmentCard(String rule, int row, List<Evidence> evidence) {}

    record Evidence(String words, @Nullable When when, String address) {}

    /** What happened, day by day. */
    record Story(List<Tab> tabs, List<Day> days, @Nullable String older) {}

    record Tab(String label, String address, boolean current) {}

    record Day(When heading, List<TimelineEntry> entries) {}
}
