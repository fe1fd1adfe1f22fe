package org.advocacycrm.web.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.advocacycrm.contact.ContactMade;
import org.advocacycrm.contact.ContactsMade;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.TimelineEntry;
import org.advocacycrm.web.frame.customer.TimelineSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The contacts that were made, as the timeline tells them. */
@Component
record ContactTimeline(ContactsMade contacts, MessageSource texts, Clock clock) implements TimelineSource {

    @Override
    public Kind kind() {
        return Kind.CONTACTS;
    }

    @Override
    public boolean profiles() {
        return false;
    }

    @Override
    public List<TimelineEntry> before(CustomerInView customer, Instant moment, int atLeast) {
        var now = clock.instant();
        return contacts.with(customer.id(), Instant.EPOCH, now).stream()
                .filter(made -> made.at().isBefore(moment) && !made.at().isAfter(now))
                .map(made -> entry(made, customer))
                .toList();
    }

    private TimelineEntry entry(ContactMade made, CustomerInView customer) {
        var details = Stream.of(made.topic(), made.offerType())
                .<String>mapMulti((detail, sink) -> {
                    if (detail != null) {
                        sink.accept(detail);
                    }
                })
                .toList();
        return new TimelineEntry(
                "c-" + made.id(),
                made.at(),
                "mail",
                say(customer, "contact.timeline.kind"),
                say(
                        customer,
                        "contact.timeline.made",
                        say(customer, "preference.channel." + made.channel()),
                        say(customer, "contact.purpose." + made.purpose())),
                details,
                null,
                "/staff/customers/" + customer.id() + "/contacts",
                null);
    }

    private String say(CustomerInView customer, String key, Object... arguments) {
        return texts.getMessage(key, arguments, customer.language());
    }
}
