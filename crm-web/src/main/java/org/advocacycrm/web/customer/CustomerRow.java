package org.advocacycrm.web.customer;

import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.directory.CustomerLine;
import org.advocacycrm.standing.HealthBand;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/** A customer in the list, ready to print. */
record CustomerRow(
        String id,
        String name,
        String icon,
        String kind,
        @Nullable AdvocacySegment segment,
        boolean movedDown,
        boolean objected,
        HealthBand band,
        String health,
        String change,
        Words.Trend trend,
        String stage,
        @Nullable When lastContact,
        @Nullable When renewal,
        String tier,
        String owner,
        @Nullable When nextStep,
        String country,
        String source,
        String peek,
        boolean peeked) {

    static CustomerRow of(CustomerLine line, CustomerQuery query, Words words) {
        return new CustomerRow(
                line.id().toString(),
                line.name(),
                line.kind() == CustomerKind.PERSON ? "user" : "building",
                words.name("kind", line.kind()),
                line.segment(),
                isFurtherLeft(line.segment(), line.segmentBefore()),
                line.objected(),
                line.band(),
                words.whole(line.health()),
                words.signed(line.change(), 0),
                words.trend(line.trend()),
                line.stage() == null ? Figures.ABSENT : words.name("stage", line.stage()),
                words.day(line.lastContact()),
                words.day(line.renewalDue()),
                line.tier() == null ? Figures.ABSENT : words.name("tier", line.tier()),
                line.owner() == null ? Figures.ABSENT : line.owner(),
                words.day(line.nextStep()),
                line.country() == null ? Figures.ABSENT : words.country(line.country()),
                line.source(),
                query.peekingAt(line.id()).address(CustomerListController.PATH),
                line.id().equals(query.peek()));
    }

    private static boolean isFurtherLeft(@Nullable AdvocacySegment now, @Nullable AdvocacySegment before) {
        return now != null && before != null && now.compareTo(before) < 0;
    }
}
