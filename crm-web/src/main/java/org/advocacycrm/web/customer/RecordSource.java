package org.advocacycrm.web.customer;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.advocacycrm.directory.Happening;
import org.advocacycrm.directory.Timeline;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.TimelineEntry;
import org.advocacycrm.web.frame.customer.TimelineSource;
import org.springframework.context.MessageSource;

/** What the stored records say, some kinds of them. */
record RecordSource(Kind kind, EnumSet<Happening.Kind> kinds, Timeline timeline, MessageSource texts)
        implements TimelineSource {

    @Override
    public boolean profiles() {
        return false;
    }

    @Override
    public List<TimelineEntry> before(CustomerInView customer, Instant moment, int atLeast) {
        var words = new TimelineWords(new Words(texts, customer.language(), customer.zone()));
        return timeline.before(customer.id(), moment, kinds, atLeast).stream()
                .map(words::entry)
                .toList();
    }
}
