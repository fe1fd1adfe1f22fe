package org.advocacycrm.web.engagement.stage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.advocacycrm.engagement.Finding;
import org.advocacycrm.engagement.Findings;
import org.advocacycrm.engagement.Statement;
import org.advocacycrm.engagement.StatementBook;
import org.advocacycrm.engagement.StatementBooks;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.TimelineEntry;
import org.advocacycrm.web.frame.customer.TimelineSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What staff found of the stages of a customer, in the timeline. */
@Component
record FindingEntries(Findings findings, StatementBooks books, MessageSource texts, Company company)
        implements TimelineSource {

    @Override
    public Kind kind() {
        return Kind.JOURNEY;
    }

    @Override
    public boolean profiles() {
        return true;
    }

    /** All of them: there are never many. */
    @Override
    public List<TimelineEntry> before(CustomerInView customer, Instant moment, int atLeast) {
        var book = books.current();
        var words = new StageWords(texts, customer.language(), company);
        var found = findings.of(List.of(customer.id()));
        var entries = new ArrayList<TimelineEntry>();
        for (var position = 0; position < found.size(); position++) {
            if (found.get(position).at().isBefore(moment)) {
                entries.add(entry(position, found.get(position), book, words));
            }
        }
        Collections.reverse(entries);
        return entries;
    }

    private static TimelineEntry entry(int position, Finding finding, StatementBook book, StageWords words) {
        var statement =
                book.statement(finding.statement()).map(Statement::text).orElseGet(() -> words.say("no-longer"));
        return new TimelineEntry(
                "finding-" + position,
                finding.at(),
                "checklist",
                words.say("timeline.kind"),
                words.say("timeline.title", words.say("verdict." + finding.verdict()), statement),
                List.of(words.say("timeline.by", finding.by())),
                finding.evidence(),
                StageQuery.PATH + "/of/" + finding.customer() + "/statements/" + finding.statement(),
                null);
    }
}
