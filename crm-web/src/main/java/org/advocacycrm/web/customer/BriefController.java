package org.advocacycrm.web.customer;

import java.time.Clock;
import java.util.Locale;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.web.export.Download;
import org.advocacycrm.web.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out the page about a customer as a sheet of paper to take along. */
@Controller
class BriefController {

    private final Briefs briefs;
    private final AuditLog audit;
    private final Clock clock;

    BriefController(Briefs briefs, AuditLog audit, Clock clock) {
        this.briefs = briefs;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(CustomerListController.PATH + "/{customer}/brief")
    ResponseEntity<byte[]> brief(@PathVariable String customer, @CurrentActor String actor, Locale language) {
        var pdf = CustomerQueryParser.customer(customer)
                .flatMap(id -> briefs.of(id, actor, language))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.record(new AuditEntry(clock.instant(), actor, "customer.printed", customer, ""));
        return Download.of("account-brief-" + customer + ".pdf", MediaType.APPLICATION_PDF, pdf);
    }
}
