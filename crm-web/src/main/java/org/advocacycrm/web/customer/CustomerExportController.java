package org.advocacycrm.web.customer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.web.export.Download;
import org.advocacycrm.web.security.CurrentStaff;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** Hands out exactly the list that is on the page, and writes down who took it. */
@Controller
class CustomerExportController {

    private final CustomerFiles files;
    private final AuditLog audit;
    private final Clock clock;

    CustomerExportController(CustomerFiles files, AuditLog audit, Clock clock) {
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(CustomerListController.PATH + ".csv")
    ResponseEntity<byte[]> csv(@CurrentStaff StaffMember reader, WebRequest request, Locale language)
            throws IOException {
        var query = query(reader, request);
        var content = new ByteArrayOutputStream();
        var rows = files.csv(query, files.words(language), content, written -> {});
        record(reader.actor(), "CSV", query, rows);
        return Download.of(files.name("csv"), Download.CSV, content.toByteArray());
    }

    @GetMapping(CustomerListController.PATH + ".xlsx")
    ResponseEntity<byte[]> xlsx(@CurrentStaff StaffMember reader, WebRequest request, Locale language) {
        var query = query(reader, request);
        var content = new ByteArrayOutputStream();
        var rows = files.xlsx(query, files.words(language), reader.actor(), content, written -> {});
        record(reader.actor(), "XLSX", query, rows);
        return Download.of(files.name("xlsx"), Download.XLSX, content.toByteArray());
    }

    private static CustomerQuery query(StaffMember reader, WebRequest request) {
        return CustomerQueryParser.parse(request.getParameterMap()).query().readBy(reader.id());
    }

    private void record(String actor, String format, CustomerQuery query, long rows) {
        audit.record(new AuditEntry(
                clock.instant(),
                actor,
                "customer.exported",
                query.address(CustomerListController.PATH),
                "%s, %d rows".formatted(format, rows)));
    }
}
