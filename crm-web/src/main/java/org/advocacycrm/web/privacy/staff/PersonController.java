package org.advocacycrm.web.privacy.staff;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.privacy.CustomerMarks;
import org.advocacycrm.privacy.CustomerMarks.Marks;
import org.advocacycrm.privacy.DataRequest;
import org.advocacycrm.privacy.DataRequests;
import org.advocacycrm.privacy.RequestDesk;
import org.advocacycrm.privacy.RequestDesk.Incoming;
import org.advocacycrm.privacy.RequestKind;
import org.advocacycrm.privacy.RequestQueue;
import org.advocacycrm.privacy.RequestWay;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One customer's requests, with what keeps the company from using the data; requests by phone or letter are entered here. */
@Controller
@RequestMapping(PersonController.ADDRESS + "/{customer}")
class PersonController {

    static final String ADDRESS = RequestController.ADDRESS + "/of";

    private final DataRequests requests;
    private final RequestDesk desk;
    private final RequestQueue queue;
    private final CustomerMarks marks;
    private final RequestPages pages;
    private final AuditLog audit;
    private final Clock clock;

    PersonController(
            DataRequests requests,
            RequestDesk desk,
            RequestQueue queue,
            CustomerMarks marks,
            RequestPages pages,
            AuditLog audit,
            Clock clock) {
        this.requests = requests;
        this.desk = desk;
        this.queue = queue;
        this.marks = marks;
        this.pages = pages;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID customer, Locale language) {
        var known = known(customer);
        var died = known.deceasedOn();
        var today = queue.today().toString();
        var form = new EntryForm(null, null, null, today, died == null ? "" : died.toString());
        return page(customer, known, form, language, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView enter(
            @PathVariable UUID customer,
            @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        var known = known(customer);
        check(form, errors);
        if (errors.hasErrors() || known.erasedAt() != null) {
            return page(customer, known, null, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var kind = form.wanted().orElseThrow();
        var shown = pages.say("privacy.ask." + kind + ".text", language);
        var taken = desk.receive(new Incoming(
                new CustomerId(customer),
                kind,
                form.through().orElseThrow(),
                EntryForm.text(form.words()),
                EntryForm.day(form.receivedOn()).orElseThrow(),
                form.through()
                        .filter(way -> way == RequestWay.IN_PERSON)
                        .map(way -> shown)
                        .orElse(""),
                actor));
        redirect.addFlashAttribute("notice", "privacy.staff.entered");
        redirect.addFlashAttribute("noticeArguments", new Object[] {taken.reference()});
        return new ModelAndView("redirect:" + RequestController.ADDRESS + "/" + taken.id());
    }

    private void check(EntryForm form, BindingResult errors) {
        if (form.wanted().isEmpty()) {
            errors.rejectValue("kind", "privacy.staff.fault.kind");
        }
        if (form.through().isEmpty()) {
            errors.rejectValue("way", "privacy.staff.fault.way");
        }
        if (EntryForm.day(form.receivedOn())
                .filter(day -> !day.isAfter(queue.today()))
                .isEmpty()) {
            errors.rejectValue("receivedOn", "privacy.staff.fault.received");
        }
        if (form.wanted().filter(RequestKind::needsWords).isPresent()
                && EntryForm.text(form.words()).isEmpty()) {
            errors.rejectValue("words", "privacy.staff.fault.text");
        }
        if (EntryForm.text(form.words()).length() > DataRequest.LONGEST_TEXT) {
            errors.rejectValue("words", "privacy.fault.long");
        }
    }

    @PostMapping("/deceased")
    ModelAndView died(
            @PathVariable UUID customer,
            @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        var known = known(customer);
        var day = EntryForm.day(form.deceasedOn());
        if (!EntryForm.text(form.deceasedOn()).isEmpty()
                && day.filter(on -> !on.isAfter(queue.today())).isEmpty()) {
            errors.rejectValue("deceasedOn", "privacy.staff.fault.deceased");
            return page(customer, known, null, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        marks.died(new CustomerId(customer), day.orElse(null));
        audit.record(new AuditEntry(
                clock.instant(),
                actor,
                "customer.died",
                customer.toString(),
                day.map(Object::toString).orElse("")));
        redirect.addFlashAttribute(
                "notice", day.isPresent() ? "privacy.staff.deceased.noted" : "privacy.staff.deceased.removed");
        return new ModelAndView("redirect:" + ADDRESS + "/" + customer);
    }

    private ModelAndView page(
            UUID customer, Marks known, @Nullable EntryForm form, Locale language, HttpStatus status) {
        var id = new CustomerId(customer);
        var dates = pages.dates(language);
        var restricted = known.restrictedSince();
        var died = known.deceasedOn();
        var erased = known.erasedAt();
        var view = new ModelAndView("privacy/person", status)
                .addObject("customer", customer.toString())
                .addObject("name", pages.customer(id, language))
                .addObject("restricted", restricted == null ? null : dates.day(restricted))
                .addObject("died", died == null ? null : dates.day(died))
                .addObject("erased", erased == null ? null : dates.day(erased))
                .addObject("requests", pages.rows(requests.of(id), queue.today(), language))
                .addObject("kinds", pages.kinds(language))
                .addObject("ways", pages.ways(language));
        return form == null ? view : view.addObject("form", form);
    }

    private Marks known(UUID customer) {
        return marks.of(new CustomerId(customer)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
