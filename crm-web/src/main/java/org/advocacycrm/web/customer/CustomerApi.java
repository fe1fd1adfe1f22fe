package org.advocacycrm.web.customer;

import java.time.Clock;
import java.util.List;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.CustomerFilter;
import org.advocacycrm.directory.CustomerLine;
import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;
import org.advocacycrm.web.frame.json.Problems;
import org.advocacycrm.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Customers for programs. */
@RestController
@RequestMapping("/api/v1/customers")
class CustomerApi {

    private static final int LARGEST_PAGE = 500;
    private static final Sorting BY_NAME = new Sorting(Sorting.Column.NAME, false);

    private final CustomerDirectory directory;
    private final AuditLog audit;
    private final Clock clock;

    CustomerApi(CustomerDirectory directory, AuditLog audit, Clock clock) {
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of customers; {@code next} is the cursor of the page after it, absent on the last. */
    record CustomersJson(
            List<CustomerJson> customers, @Nullable String next) {}

    @GetMapping
    CustomersJson list(
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            @RequestParam(name = "limit", defaultValue = "100") int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw problem(HttpStatus.BAD_REQUEST, "limit-out-of-range", "limit is 1 to %d".formatted(LARGEST_PAGE));
        }
        var page = directory.page(CustomerFilter.NONE, BY_NAME, request(cursor, limit));
        return new CustomersJson(
                page.lines().stream().map(CustomerJson::of).toList(),
                page.hasNext() ? page.lines().getLast().id().toString() : null);
    }

    @GetMapping("/{externalId}")
    CustomerJson one(
            @PathVariable String externalId,
            @RequestParam(name = "source", required = false) @Nullable String source,
            @CurrentActor String actor) {
        var found = directory.byExternalId(externalId, source);
        if (found.isEmpty()) {
            throw problem(HttpStatus.NOT_FOUND, "customer-unknown", "There is no customer with this identifier");
        }
        if (found.size() > 1) {
            var sources = found.stream().map(CustomerLine::source).toList();
            throw problem(
                    HttpStatus.CONFLICT,
                    "customer-ambiguous",
                    "Several sources know this identifier; add source= one of " + String.join(", ", sources));
        }
        var line = found.getFirst();
        // Customers are told which programs have read their data.
        audit.record(new AuditEntry(
                clock.instant(), actor, "customer.read", line.id().toString(), ""));
        return CustomerJson.of(line);
    }

    private PageRequest request(@Nullable String cursor, int limit) {
        if (cursor == null) {
            return PageRequest.first(limit);
        }
        return CustomerQueryParser.customer(cursor)
                .filter(this::exists)
                .map(customer -> PageRequest.after(customer, limit))
                .orElseThrow(() -> problem(
                        HttpStatus.BAD_REQUEST, "cursor-unknown", "Send the value of next from the page before"));
    }

    private boolean exists(CustomerId customer) {
        return directory.profile(customer).isPresent();
    }

    private static ErrorResponseException problem(HttpStatus status, String type, String detail) {
        return new ErrorResponseException(status, Problems.of(status, type, detail), null);
    }
}
