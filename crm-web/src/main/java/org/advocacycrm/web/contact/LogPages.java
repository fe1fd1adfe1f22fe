package org.advocacycrm.web.contact;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.DecisionFilter;
import org.advocacycrm.contact.DecisionLog;
import org.advocacycrm.contact.LoggedDecision;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts pages of the log of decisions into words. */
@Component
class LogPages {

    private static final int ROWS = 50;

    private final DecisionLog log;
    private final DecisionViews views;
    private final Company company;
    private final Clock clock;

    LogPages(DecisionLog log, DecisionViews views, Company company, Clock clock) {
        this.log = log;
        this.views = views;
        this.company = company;
        this.clock = clock;
    }

    /**
     * A page of decisions.
     *
     * @param address where the log is
     */
    LogPage of(DecisionFilter filter, LogForm form, String address, Locale language) {
        var since = clock.instant().minus(Duration.ofDays(DecisionLog.DAYS));
        var found = log.read(filter, since, form.lastSeen(), ROWS + 1);
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        var rows = shown.stream().map(logged -> row(logged, language)).toList();
        return new LogPage(rows, found.size() > ROWS ? next(filter, shown, address) : null);
    }

    private static String next(DecisionFilter filter, List<LoggedDecision> shown, String address) {
        var query = new ArrayList<String>();
        add(query, "outcome", filter.outcome());
        add(query, "reason", filter.reason());
        add(query, "purpose", filter.purpose());
        add(query, "channel", filter.channel());
        add(query, "asker", filter.asker());
        add(query, "after", shown.getLast().decision().id());
        return address + "?" + String.join("&", query);
    }

    private static void add(List<String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    private LogPage.Row row(LoggedDecision logged, Locale language) {
        var record = logged.decision();
        var dates = Dates.in(language, company.zone());
        var customer = record.customer();
        var became = logged.became();
        return new LogPage.Row(
                record.id().toString(),
                dates.moment(record.decidedAt()),
                customer == null ? null : customer.toString(),
                logged.customerName(),
                asked(record.request(), record.dryRun(), language),
                dates.moment(record.request().at()),
                record.asker().name(),
                views.of(record.decision(), record.zone(), language),
                became == null ? null : views.say("contact.became." + became, language));
    }

    private String asked(ContactRequest request, boolean dryRun, Locale language) {
        var parts = new ArrayList<String>();
        parts.add(views.say("contact.purpose." + request.purpose(), language));
        var channel = request.channel();
        parts.add(views.say(channel == null ? "contact.what-if.best" : "preference.channel." + channel, language));
        var topic = request.topic();
        if (topic != null) {
            parts.add(views.say("contact.log.topic", language, topic));
        }
        var offerType = request.offerType();
        if (offerType != null) {
            parts.add(views.say("contact.log.offer", language, offerType));
        }
        var exception = request.exception();
        if (exception != null) {
            parts.add(views.say("preference.notice." + exception, language));
        }
        if (dryRun) {
            parts.add(views.say("contact.log.dry-run", language));
        }
        return String.join(" · ", parts);
    }
}
