package org.advocacycrm.web.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.recognition.CustomerStar;
import org.advocacycrm.recognition.EmployeeId;
import org.advocacycrm.recognition.Outcome;
import org.advocacycrm.recognition.RecognitionDesk;
import org.advocacycrm.recognition.StarBook;
import org.advocacycrm.recognition.StarId;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.web.security.CurrentStaff;
import org.advocacycrm.web.security.StaffMember;
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

/** One nomination: who is meant, whether it happened, and what becomes of it. */
@Controller
@RequestMapping("/staff/stars/{id}")
class StarController {

    private final StarBook book;
    private final RecognitionDesk desk;
    private final StarPages pages;
    private final Company company;
    private final Clock clock;

    StarController(StarBook book, RecognitionDesk desk, StarPages pages, Company company, Clock clock) {
        this.book = book;
        this.desk = desk;
        this.pages = pages;
        this.company = company;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @CurrentStaff StaffMember me,
            @PathVariable UUID id,
            @RequestParam(name = "who", defaultValue = "") String who,
            Locale language) {
        return page(id, me, who, language, HttpStatus.OK).addObject("form", DeclineForm.EMPTY);
    }

    @PostMapping("/match")
    ModelAndView match(
            @CurrentStaff StaffMember me,
            @PathVariable UUID id,
            @RequestParam(name = "revision") long revision,
            @RequestParam(name = "employee", required = false) @Nullable UUID employee,
            @RequestParam(name = "phase", defaultValue = "") String phase,
            Locale language,
            RedirectAttributes redirect) {
        if (employee == null || phase.strip().length() > CustomerStar.LONGEST_PHASE) {
            var fault = employee == null ? "recognition.fault.employee" : "recognition.fault.phase";
            return refused(id, me, fault, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var inPhase = phase.isBlank() ? null : phase.strip();
            desk.match(new StarId(id), new Revision(revision), new EmployeeId(employee), inPhase, me.actor());
        } catch (StaleRevision stale) {
            return refused(id, me, "recognition.fault.stale", language, HttpStatus.CONFLICT);
        }
        return back(id, "recognition.matched", redirect);
    }

    @PostMapping("/verify")
    ModelAndView verify(
            @CurrentStaff StaffMember me,
            @PathVariable UUID id,
            @RequestParam(name = "revision") long revision,
            Locale language,
            RedirectAttributes redirect) {
        try {
            var objection = desk.verify(new StarId(id), new Revision(revision), me.actor());
            return objection.isPresent()
                    ? refused(
                            id,
                            me,
                            "recognition.objection." + objection.get(),
                            language,
                            HttpStatus.UNPROCESSABLE_CONTENT)
                    : back(id, "recognition.verified", redirect);
        } catch (StaleRevision stale) {
            return refused(id, me, "recognition.fault.stale", language, HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/decline")
    ModelAndView decline(
            @CurrentStaff StaffMember me,
            @PathVariable UUID id,
            @ModelAttribute("form") DeclineForm form,
            BindingResult errors,
            Locale language,
            RedirectAttributes redirect) {
        new Typed(errors, LocalDate.ofInstant(clock.instant(), company.zone()))
                .words("reason", form.reason(), Outcome.Declined.LONGEST_REASON);
        if (errors.hasErrors()) {
            return page(id, me, "", language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            desk.decline(new StarId(id), basedOn(form), Typed.text(form.reason()), me.actor());
        } catch (StaleRevision stale) {
            errors.reject("recognition.fault.stale");
            return page(id, me, "", language, HttpStatus.CONFLICT);
        }
        return back(id, "recognition.declined", redirect);
    }

    @PostMapping("/reopen")
    ModelAndView reopen(
            @CurrentStaff StaffMember me,
            @PathVariable UUID id,
            @RequestParam(name = "revision") long revision,
            Locale language,
            RedirectAttributes redirect) {
        try {
            desk.reopen(new StarId(id), new Revision(revision), me.actor());
        } catch (StaleRevision stale) {
            return refused(id, me, "recognition.fault.stale", language, HttpStatus.CONFLICT);
        }
        return back(id, "recognition.reopened", redirect);
    }

    private ModelAndView refused(UUID id, StaffMember me, String fault, Locale language, HttpStatus status) {
        return page(id, me, "", language, status)
                .addObject("form", DeclineForm.EMPTY)
                .addObject("refused", fault);
    }

    private ModelAndView page(UUID id, StaffMember me, String who, Locale language, HttpStatus status) {
        var entry = book.find(new StarId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("recognition/star", status)
                .addObject("star", pages.of(entry, me, who, language))
                .addObject("who", who);
    }

    private static ModelAndView back(UUID id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/staff/stars/" + id);
    }

    /** What the reader saw; a revision that is none never matches what is kept. */
    private static Revision basedOn(DeclineForm form) {
        var number = Typed.text(form.revision());
        return number.matches("\\d{1,18}") ? new Revision(Long.parseLong(number)) : Revision.NEVER_STORED;
    }
}
