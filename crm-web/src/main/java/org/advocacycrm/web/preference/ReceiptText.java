package org.advocacycrm.web.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.preference.LedgerEntry;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.CustomerZones;
import org.advocacycrm.web.frame.Dates;
import org.springframework.stereotype.Component;

/** Writes what was changed at once as a text to keep: what, when, through which page, and the words shown. */
@Component
class ReceiptText {

    private static final String PREFIX = "preference.receipt.";

    private final Receipts receipts;
    private final PreferencePages pages;
    private final CustomerContacts contacts;
    private final CustomerZones zones;
    private final Company company;

    ReceiptText(
            Receipts receipts, PreferencePages pages, CustomerContacts contacts, CustomerZones zones, Company company) {
        this.receipts = receipts;
        this.pages = pages;
        this.contacts = contacts;
        this.zones = zones;
        this.company = company;
    }

    String of(CustomerId customer, List<LedgerEntry> entries, Locale language) {
        var speech = pages.speech(language);
        var text = heading(customer, entries.getFirst(), speech);
        var lines = receipts.lines(entries, language);
        for (var number = 0; number < entries.size(); number++) {
            text.add("");
            text.addAll(change(entries.get(number), lines.get(number), speech));
        }
        return String.join("\r\n", text) + "\r\n";
    }

    private List<String> heading(CustomerId customer, LedgerEntry entry, Speech speech) {
        var provenance = entry.provenance();
        var when = Dates.in(speech.language(), zones.of(customer)).moment(provenance.at());
        var name = contacts.of(customer).map(CustomerContact::name).orElse("");
        var text = new ArrayList<String>();
        text.add(speech.say(PREFIX + "title", entry.revision().number(), company.name()));
        text.add(speech.say(PREFIX + "customer", name));
        text.add(speech.say(PREFIX + "when", when.text()));
        text.add(speech.say(PREFIX + "through", speech.origins().source(provenance.source())));
        text.add(speech.say(PREFIX + "by", speech.origins().actor(provenance.actor())));
        return text;
    }

    private static List<String> change(LedgerEntry entry, Receipts.Line line, Speech speech) {
        var text = new ArrayList<String>();
        text.add(speech.say(PREFIX + "line", line.name(), line.before(), line.after()));
        if (!entry.wording().isEmpty()) {
            text.add("  " + speech.say("preference.history.wording", entry.wording()));
        }
        if (!entry.provenance().evidence().isEmpty()) {
            var proof = speech.origins().proof(entry.provenance().evidence());
            text.add("  " + speech.say("preference.history.evidence", proof));
        }
        return text;
    }
}
