package org.advocacycrm.web.preference;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.ConsentLedger;
import org.advocacycrm.preference.LedgerEntry;
import org.advocacycrm.preference.SettingText;
import org.advocacycrm.web.export.Cell;
import org.advocacycrm.web.export.CsvTable;
import org.advocacycrm.web.export.Download;
import org.advocacycrm.web.frame.CustomerZones;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.security.CurrentCustomer;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** What was changed, when and through which page; on a page and as receipts to keep. */
@Controller
class HistoryController {

    private static final String ADDRESS = "/portal/history";
    private static final List<String> COLUMNS =
            List.of("at", "what", "before", "after", "through", "by", "evidence", "wording");

    /** A ledger entry as a program reads it. */
    record Receipt(
            String at,
            long revision,
            String setting,
            String before,
            String after,
            String source,
            String actor,
            String evidence,
            String wording) {

        static Receipt of(LedgerEntry entry) {
            var provenance = entry.provenance();
            return new Receipt(
                    provenance.at().toString(),
                    entry.revision().number(),
                    entry.key(),
                    SettingText.of(entry.before()),
                    SettingText.of(entry.after()),
                    provenance.source(),
                    provenance.actor(),
                    provenance.evidence(),
                    entry.wording());
        }
    }

    private final History history;
    private final ConsentLedger ledger;
    private final CustomerZones zones;
    private final MessageSource texts;
    private final JsonMapper json;

    HistoryController(
            History history, ConsentLedger ledger, CustomerZones zones, MessageSource texts, JsonMapper json) {
        this.history = history;
        this.ledger = ledger;
        this.zones = zones;
        this.texts = texts;
        this.json = json;
    }

    @GetMapping(ADDRESS)
    String show(@CurrentCustomer CustomerId customer, Locale language, Model model) {
        model.addAttribute("rows", history.of(customer, language));
        model.addAttribute("zone", Dates.in(language, zones.of(customer)).zone());
        return "preference/history";
    }

    @GetMapping(ADDRESS + ".csv")
    ResponseEntity<byte[]> csv(@CurrentCustomer CustomerId customer, Locale language) throws IOException {
        var text = new StringWriter();
        var columns = COLUMNS.stream()
                .map(column -> texts.getMessage("preference.csv." + column, null, language))
                .toArray(String[]::new);
        try (var table = new CsvTable(text, columns)) {
            history.of(customer, language).forEach(row -> table.row(cells(row)));
        }
        return Download.of(
                "preferences-history.csv", Download.CSV, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(ADDRESS + ".json")
    ResponseEntity<byte[]> json(@CurrentCustomer CustomerId customer) {
        var receipts = ledger.of(customer).stream().map(Receipt::of).toList();
        return Download.of("preferences-history.json", MediaType.APPLICATION_JSON, json.writeValueAsBytes(receipts));
    }

    private static List<Cell> cells(History.Row row) {
        return List.of(
                new Cell.Text(row.at().toString()),
                new Cell.Text(row.name()),
                new Cell.Text(row.before()),
                new Cell.Text(row.after()),
                new Cell.Text(row.source()),
                new Cell.Text(row.actor()),
                new Cell.Text(row.evidence()),
                new Cell.Text(row.wording()));
    }
}
