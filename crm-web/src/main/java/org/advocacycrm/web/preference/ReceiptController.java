package org.advocacycrm.web.preference;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.ConsentLedger;
import org.advocacycrm.preference.LedgerEntry;
import org.advocacycrm.web.export.Download;
import org.advocacycrm.web.security.CurrentCustomer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** The receipt of one change, to keep: as a text to read, and as a document for programs. */
@Controller
class ReceiptController {

    private static final String ADDRESS = "/portal/history/{revision:\\d{1,9}}";
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final ConsentLedger ledger;
    private final ReceiptText receipts;
    private final JsonMapper json;

    ReceiptController(ConsentLedger ledger, ReceiptText receipts, JsonMapper json) {
        this.ledger = ledger;
        this.receipts = receipts;
        this.json = json;
    }

    @GetMapping(ADDRESS + ".txt")
    ResponseEntity<byte[]> text(@PathVariable long revision, @CurrentCustomer CustomerId customer, Locale language) {
        var text = receipts.of(customer, entries(customer, revision), language);
        return Download.of("receipt-" + revision + ".txt", TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(ADDRESS + ".json")
    ResponseEntity<byte[]> json(@PathVariable long revision, @CurrentCustomer CustomerId customer) {
        var lines = entries(customer, revision).stream()
                .map(HistoryController.Receipt::of)
                .toList();
        return Download.of("receipt-" + revision + ".json", MediaType.APPLICATION_JSON, json.writeValueAsBytes(lines));
    }

    private List<LedgerEntry> entries(CustomerId customer, long revision) {
        var entries = ledger.of(customer).stream()
                .filter(entry -> entry.revision().number() == revision)
                .toList();
        if (entries.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return entries;
    }
}
