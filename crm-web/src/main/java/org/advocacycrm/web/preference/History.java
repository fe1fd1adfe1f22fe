package org.advocacycrm.web.preference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifeevent.LifeLedger;
import org.advocacycrm.lifeevent.LifeLedgerEntry;
import org.advocacycrm.preference.ConsentLedger;
import org.advocacycrm.preference.LedgerEntry;
import org.advocacycrm.web.frame.CustomerZones;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a customer changed, newest first, in words. */
@Component
class History {

    /**
     * One change.
     *
     * @param before what held until then; empty where nothing is kept of it
     * @param revision by which its receipt is found; none for what has none
     * @param source the page or program it came through, in words
     */
    record Row(
            Instant at,
            When when,
            String name,
            String before,
            String after,
            String source,
            String actor,
            String evidence,
            String wording,
            @Nullable Long revision) {}

    private final ConsentLedger ledger;
    private final LifeLedger lifeLedger;
    private final CustomerZones zones;
    private final PreferencePages pages;
    private final Receipts receipts;

    History(
            ConsentLedger ledger,
            LifeLedger lifeLedger,
            CustomerZones zones,
            PreferencePages pages,
            Receipts receipts) {
        this.ledger = ledger;
        this.lifeLedger = lifeLedger;
        this.zones = zones;
        this.pages = pages;
        this.receipts = receipts;
    }

    List<Row> of(CustomerId customer, Locale language) {
        var speech = pages.speech(language);
        var dates = Dates.in(language, zones.of(customer));
        var rows = new ArrayList<Row>();
        var entries = ledger.of(customer);
        var lines = receipts.lines(entries, language);
        for (var number = 0; number < entries.size(); number++) {
            rows.add(row(entries.get(number), lines.get(number), speech, dates));
        }
        lifeLedger.of(customer).forEach(entry -> rows.add(row(entry, speech, dates)));
        rows.sort(Comparator.comparing(Row::at).reversed());
        return List.copyOf(rows);
    }

    private static Row row(LedgerEntry entry, Receipts.Line line, Speech speech, Dates dates) {
        var provenance = entry.provenance();
        return new Row(
                provenance.at(),
                dates.momentInZone(provenance.at()),
                line.name(),
                line.before(),
                line.after(),
                Origins.source(provenance.source(), speech),
                Origins.actor(provenance.actor(), speech),
                provenance.evidence(),
                entry.wording(),
                entry.revision().number());
    }

    private static Row row(LifeLedgerEntry entry, Speech speech, Dates dates) {
        var kind = Optional.ofNullable(entry.kind())
                .map(known -> speech.say("lifeevent.kind." + known))
                .orElse("");
        return new Row(
                entry.at(),
                dates.momentInZone(entry.at()),
                speech.say("lifeevent.deed." + entry.deed(), kind),
                "",
                entry.consent() ? speech.say("lifeevent.deed.consent") : "",
                Origins.source(entry.source(), speech),
                Origins.actor(entry.actor(), speech),
                "",
                entry.wording(),
                null);
    }
}
