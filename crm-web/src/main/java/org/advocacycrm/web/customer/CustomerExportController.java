package org.advocacycrm.web.customer;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.export.CsvTable;
import org.advocacycrm.web.export.Download;
import org.advocacycrm.web.security.CurrentActor;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** Hands out exactly the list that is on the page, and writes down who took it. */
@Controller
class CustomerExportController {

    private final CustomerTable table;
    private final AuditLog audit;
    private final MessageSource texts;
    private final Company company;
    private final Clock clock;

    CustomerExportController(CustomerTable table, AuditLog audit, MessageSource texts, Company company, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.texts = texts;
        this.company = company;
        this.clock = clock;
    }

    @GetMapping(CustomerListController.PATH + ".csv")
    ResponseEntity<byte[]> csv(@CurrentActor String actor, WebRequest request, Locale language) throws IOException {
        var query = query(request);
        var words = new Words(texts, language, company.zone());
        var target = new StringWriter();
        long rows;
        try (var csv = new CsvTable(target, CustomerTable.heads(words).toArray(String[]::new))) {
            rows = table.forEachRow(query, words, csv::row);
        }
        record(actor, "CSV", query, rows);
        return Download.of(fileName("csv"), Download.CSV, target.toString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(CustomerListController.PATH + ".xlsx")
    ResponseEntity<byte[]> xlsx(@CurrentActor String actor, WebRequest request, Locale language) {
        var query = query(request);
        var words = new Words(texts, language, company.zone());
        var heads = CustomerTable.heads(words);
        var workbook = new CustomerWorkbook(company.name(), words.say("list.title"), heads);
        var rows = table.forEachRow(query, words, workbook::row);
        record(actor, "XLSX", query, rows);
        var content = workbook.finished(words.say("export.about"), about(query, words, actor, rows), heads.size());
        return Download.of(fileName("xlsx"), Download.XLSX, content);
    }

    private List<List<String>> about(CustomerQuery query, Words words, String actor, long rows) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(words.say("export.company"), company.name()));
        lines.add(List.of(words.say("export.rows"), words.figures().count(rows)));
        lines.add(List.of(
                words.say("export.made"), words.dates().moment(clock.instant()).text()));
        lines.add(List.of(words.say("export.by"), actor));
        lines.add(List.of(words.say("export.zone"), company.zone().getId()));
        ActiveFilters.of(query, words)
                .forEach(active -> lines.add(List.of(words.say("export.filter"), active.label())));
        lines.add(List.of(words.say("column.health"), words.say("export.health-definition")));
        lines.add(List.of(words.say("column.segment"), words.say("export.segment-definition")));
        return lines;
    }

    private static CustomerQuery query(WebRequest request) {
        return CustomerQueryParser.parse(request.getParameterMap()).query();
    }

    private void record(String actor, String format, CustomerQuery query, long rows) {
        audit.record(new AuditEntry(
                clock.instant(),
                actor,
                "customer.exported",
                query.address(CustomerListController.PATH),
                "%s, %d rows".formatted(format, rows)));
    }

    private String fileName(String type) {
        return "customers-%s.%s".formatted(LocalDate.ofInstant(clock.instant(), company.zone()), type);
    }
}
