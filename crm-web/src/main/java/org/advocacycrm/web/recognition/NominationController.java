package org.advocacycrm.web.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.recognition.Nomination;
import org.advocacycrm.recognition.RecognitionPortal;
import org.advocacycrm.recognition.Sharing;
import org.advocacycrm.recognition.StarId;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.web.security.CurrentCustomer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

/** Where a customer recognises an employee and sees what became of it. An identifier is looked for among the own. */
@Controller
@RequestMapping(NominationController.ADDRESS)
class NominationController {

    static final String ADDRESS = "/portal/recognition";

    private static final String BACK = "redirect:" + ADDRESS;

    private final RecognitionPortal portal;
    private final RecognitionWords words;
    private final Company company;
    private final Clock clock;

    NominationController(RecognitionPortal portal, RecognitionWords words, Company company, Clock clock) {
        this.portal = portal;
        this.words = words;
        this.company = company;
        this.clock = clock;
    }

    @GetMapping
    String list(@CurrentCustomer CustomerId customer, Locale language, Model model) {
        model.addAttribute("rows", words.own(portal.of(customer), language));
        model.addAttribute("sharings", words.sharings(language));
        model.addAttribute("full", portal.isFull(customer));
        return "recognition/portal-list";
    }

    @GetMapping("/new")
    ModelAndView begin(Locale language) {
        return form(language, HttpStatus.OK).addObject("form", NominationForm.empty());
    }

    @PostMapping
    ModelAndView nominate(
            @CurrentCustomer CustomerId customer,
            @ModelAttribute("form") NominationForm form,
            BindingResult errors,
            Locale language,
            RedirectAttributes redirect) {
        var typed = new Typed(errors, LocalDate.ofInstant(clock.instant(), company.zone()));
        typed.words("whom", form.whom(), Nomination.LONGEST_WHOM);
        typed.words("story", form.story(), Nomination.LONGEST_STORY);
        var day = typed.day("happenedOn", form.happenedOn());
        var sharing = form.chosenSharing();
        if (sharing.isEmpty()) {
            errors.rejectValue("sharing", "recognition.fault.sharing");
        }
        if (portal.isFull(customer)) {
            errors.reject("recognition.fault.full");
        }
        if (errors.hasErrors() || day.isEmpty() || sharing.isEmpty()) {
            return form(language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        nominate(customer, form, form.star(), day.get(), sharing.get());
        redirect.addFlashAttribute("notice", "recognition.portal.nominated");
        return new ModelAndView(BACK);
    }

    private void nominate(CustomerId customer, NominationForm form, StarId id, LocalDate day, Sharing sharing) {
        var whom = Typed.text(form.whom());
        var story = Typed.text(form.story());
        try {
            portal.nominate(customer, id, whom, story, day, sharing);
        } catch (StaleRevision anotherCustomers) {
            portal.nominate(customer, new StarId(UUID.randomUUID()), whom, story, day, sharing);
        }
    }

    @PostMapping("/{id}/sharing")
    String share(
            @CurrentCustomer CustomerId customer,
            @PathVariable UUID id,
            @RequestParam String sharing,
            RedirectAttributes redirect) {
        var chosen = Typed.constant(Sharing.class, sharing)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        if (!portal.share(customer, new StarId(id), chosen)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        redirect.addFlashAttribute("notice", "recognition.portal.shared." + chosen);
        return BACK;
    }

    private ModelAndView form(Locale language, HttpStatus status) {
        return new ModelAndView("recognition/portal-new", status).addObject("sharings", words.sharings(language));
    }
}
