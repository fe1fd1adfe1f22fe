package org.advocacycrm.web.playbook;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.playbook.Spend;
import org.advocacycrm.playbook.Spends;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.TimelineEntry;
import org.advocacycrm.web.frame.customer.TimelineSource;
import org.springframework.stereotype.Component;

/** What was spent on a customer, as the timeline tells it. */
@Component
record SpendTimeline(Spends spends, PlaybookWords words) implements TimelineSource {

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
        return spends.of(customer.id(), moment, atLeast).stream()
                .map(spend -> entry(spend, customer.language()))
                .toList();
    }

    private TimelineEntry entry(Spend spend, Locale language) {
        var kind = words.say("spend." + spend.kind().name().toLowerCase(Locale.ROOT), language);
        var amount =
                spend.currency().getCurrencyCode() + " " + Figures.in(language).decimal(spend.amount(), 2);
        return TimelineEntry.of(
                "s-" + spend.id(),
                spend.at(),
                "gift",
                words.say("spend.timeline", language),
                words.say("spend.spent", language, kind, amount),
                List.of(spend.what()));
    }
}
