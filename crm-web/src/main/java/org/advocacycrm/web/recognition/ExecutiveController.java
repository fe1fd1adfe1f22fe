package org.advocacycrm.web.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.recognition.Nomination;
import org.advocacycrm.recognition.Nominator.ByExecutive;
import org.advocacycrm.recognition.Proof;
import org.advocacycrm.recognition.Proofs;
import org.advocacycrm.recognition.RecognitionDesk;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.security.CurrentStaff;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the company's own people begin a nomination. */
@Controller
class ExecutiveController {

    private static final String PAGE = "recognition/new";

    private final RecognitionDesk desk;
    private final Proofs proofs;
    private final RecognitionWords words;
    private final Company company;
    private final Clock clock;

    ExecutiveController(RecognitionDesk desk, Proofs proofs, RecognitionWords words, Company company, Clock clock) {
        this.desk = desk;
        this.proofs = proofs;
        this.words = words;
        this.company = company;
        this.clock = clock;
    }

    @ModelAttribute("kinds")
    List<Choice> kinds(Locale language) {
        return Arrays.stream(ExecutiveForm.Kind.values())
                .map(kind -> new Choice(kind.name(), words.say("recognition.new.proof." + kind, language)))
                .toList();
    }

    @GetMapping("/staff/stars/new")
    String begin(Model model) {
        model.addAttribute("form", ExecutiveForm.empty());
        return PAGE;
    }

    @PostMapping("/staff/stars/new")
    ModelAndView nominate(
            @CurrentStaff StaffMember me,
            @ModelAttribute("form") ExecutiveForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var typed = new Typed(errors, LocalDate.ofInstant(clock.instant(), company.zone()));
        typed.words("whom", form.whom(), Nomination.LONGEST_WHOM);
        typed.words("story", form.story(), Nomination.LONGEST_STORY);
        var day = typed.day("happenedOn", form.happenedOn());
        var proof = proof(form, typed);
        if (errors.hasErrors() || day.isEmpty() || proof.isEmpty()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var executive = new ByExecutive(me.actor(), me.name());
        var star = form.star();
        desk.nominate(executive, star, Typed.text(form.whom()), Typed.text(form.story()), day.get(), proof.get());
        redirect.addFlashAttribute("notice", "recognition.new.nominated");
        return new ModelAndView("redirect:/staff/stars/" + star);
    }

    /** Makes a nomination of a customer's words, with one click beside them. */
    @PostMapping("/staff/stars/praise")
    String takeUp(@CurrentStaff StaffMember me, @RequestParam UUID answer, RedirectAttributes redirect) {
        var star = desk.takeUp(answer, me.actor()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        redirect.addFlashAttribute("notice", "recognition.new.taken-up");
        return "redirect:/staff/stars/" + star;
    }

    private Optional<? extends Proof> proof(ExecutiveForm form, Typed typed) {
        var kind = form.kind();
        if (kind.isEmpty()) {
            typed.errors().rejectValue("proof", "recognition.fault.proof");
            return Optional.empty();
        }
        return switch (kind.get()) {
            case CASE -> serviceCase(form, typed);
            case HAPPENING -> happening(form, typed);
        };
    }

    private Optional<Proof.ServiceCase> serviceCase(ExecutiveForm form, Typed typed) {
        var found = proofs.caseNumbered(Typed.text(form.reference())).map(Proof.ServiceCase::new);
        if (found.isEmpty()) {
            typed.errors().rejectValue("reference", "recognition.fault.reference");
        }
        return found;
    }

    private static Optional<Proof.Happening> happening(ExecutiveForm form, Typed typed) {
        typed.words("happening", form.happening(), Proof.Happening.LONGEST);
        return typed.errors().hasFieldErrors("happening")
                ? Optional.empty()
                : Optional.of(new Proof.Happening(Typed.text(form.happening())));
    }
}
