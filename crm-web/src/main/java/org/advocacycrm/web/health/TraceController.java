package org.advocacycrm.web.health;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.standing.override.HealthOverrides;
import org.advocacycrm.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the score of one customer came about, why it moved, and what staff set in its place. */
@Controller
@RequestMapping("/staff/customers/{customer}/health")
class TraceController {

    private final TracePages pages;
    private final HealthFile.Finder files;
    private final HealthOverrides overrides;
    private final StandingRecomputation recomputation;
    private final AuditLog audit;
    private final Clock clock;

    TraceController(
            TracePages pages,
            HealthFile.Finder files,
            HealthOverrides overrides,
            StandingRecomputation recomputation,
            AuditLog audit,
            Clock clock) {
        this.pages = pages;
        this.files = files;
        this.overrides = overrides;
        this.recomputation = recomputation;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView trace(
            @PathVariable String customer,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Locale language) {
        return page(known(customer), day(from), day(to), HttpStatus.OK, language)
                .addObject("form", OverrideForm.empty());
    }

    @PostMapping("/override")
    ModelAndView override(
            @PathVariable String customer,
            @ModelAttribute("form") OverrideForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        var id = known(customer);
        if (files.find(id).isEmpty()) {
            throw unknown();
        }
        var override = form.check(errors, actor, clock.instant());
        if (override.isEmpty()) {
            return page(id, null, null, HttpStatus.UNPROCESSABLE_CONTENT, language);
        }
        overrides.add(id, override.get());
        recomputation.recompute(List.of(id));
        note(
                actor,
                "health.overridden",
                id,
                override.get().value() + ": " + override.get().reason());
        redirect.addFlashAttribute("notice", "health.override.done");
        return new ModelAndView("redirect:/staff/customers/" + id + "/health");
    }

    @PostMapping("/override/{override}/undo")
    String undo(
            @PathVariable String customer,
            @PathVariable UUID override,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        var id = known(customer);
        overrides.undo(id, override, actor, clock.instant());
        recomputation.recompute(List.of(id));
        note(actor, "health.override-undone", id, "");
        redirect.addFlashAttribute("notice", "health.override.undone");
        return "redirect:/staff/customers/" + id + "/health";
    }

    private ModelAndView page(
            CustomerId customer, @Nullable LocalDate from, @Nullable LocalDate to, HttpStatus status, Locale language) {
        return new ModelAndView("health/trace", status)
                .addObject("page", pages.of(customer, from, to, language).orElseThrow(TraceController::unknown));
    }

    private void note(String actor, String action, CustomerId customer, String detail) {
        audit.record(new AuditEntry(clock.instant(), actor, action, customer.toString(), detail));
    }

    private static CustomerId known(String customer) {
        try {
            return new CustomerId(UUID.fromString(customer));
        } catch (IllegalArgumentException noIdentifier) {
            throw unknown();
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
