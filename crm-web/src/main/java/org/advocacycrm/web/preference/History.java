package org.advocacycrm.web.preference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifeevent.LifeDeed;
import org.advocacycrm.lifeevent.LifeEvent;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.advocacycrm.lifeevent.LifeLedger;
import org.advocacycrm.lifeevent.LifeLedgerEntry;
import org.advocacycrm.lifeevent.LifeStories;
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
    private final LifeStories stories;
    private final CustomerZones zones;
    private final PreferencePages pages;
    private final Receipts receipts;

    History(
            ConsentLedger ledger,
            LifeLedger lifeLedger,
            LifeStories stories,
            CustomerZones zones,
            PreferencePages pages,
            Receipts receipts) {
        this.ledger = ledger;
        this.lifeLedger = lifeLedger;
        this.stories = stories;
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
        var told = stories.of(customer).events().stream().map(LifeEvent::kind).collect(Collectors.toSet());
        lifeLedger.of(customer).forEach(entry -> rows.add(row(entry, told, speech, dates)));
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
                speech.origins().source(provenance.source()),
                speech.origins().actor(provenance.actor()),
                speech.origins().proof(provenance.evidence()),
                entry.wording(),
                entry.revision().number());
    }

    /** What an event was is told, and hinted at, only while there is one of that kind. */
    private static Row row(LifeLedgerEntry entry, Set<LifeEventKind> told, Speech speech, Dates dates) {
        var kind = entry.kind();
        var removed = entry.deed() == LifeDeed.EVENT_FORGOTTEN;
        var hidden = kind != null && (removed || !told.contains(kind));
        var name = "lifeevent.deed." + entry.deed();
        return new Row(
                entry.at(),
                dates.momentInZone(entry.at()),
                kind == null || hidden
                        ? speech.say(name)
                        : speech.say("lifeevent.deed.of", speech.say(name), speech.say("lifeevent.kind." + kind)),
                "",
                entry.consent() && !hidden ? speech.say("lifeevent.deed.consent") : "",
                speech.origins().source(entry.source()),
                speech.origins().actor(entry.actor()),
                "",
                hidden && !removed ? "" : entry.wording(),
                null);
    }
}
