package org.advocacycrm.web.customer;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
class ProfileController {

    private final ProfilePages pages;
    private final AuditLog audit;
    private final Clock clock;

    ProfileController(ProfilePages pages, AuditLog audit, Clock clock) {
        this.pages = pages;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(CustomerListController.PATH + "/{customer}")
    String profile(
            @PathVariable String customer,
            @RequestParam(name = "show", required = false) @Nullable String show,
            @RequestParam(name = "before", required = false) @Nullable String before,
            @CurrentActor String actor,
            Locale language,
            Model model) {
        var id = known(customer).orElseThrow(ProfileController::unknown);
        model.addAttribute(
                "page", pages.of(id, show, moment(before), actor, language).orElseThrow(ProfileController::unknown));
        // Customers are told who has seen their data.
        audit.record(new AuditEntry(clock.instant(), actor, "customer.viewed", id.toString(), ""));
        return "customer/profile";
    }

    private static Optional<CustomerId> known(String customer) {
        return CustomerQueryParser.customer(customer);
    }

    private static @Nullable Instant moment(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
