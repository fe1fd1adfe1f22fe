package org.advocacycrm.web.health;

import java.time.Clock;
import java.util.Locale;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.health.HealthDraft;
import org.advocacycrm.health.HealthVersion;
import org.advocacycrm.health.HealthVersions;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.web.security.CurrentActor;
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

/** The definitions of the score, and the draft of the next one. */
@Controller
@RequestMapping(HealthDefinitionController.PATH)
class HealthDefinitionController {

    static final String PATH = "/staff/health";
    private static final String DRAFT = PATH + "/draft";

    private final HealthVersions versions;
    private final HealthDefinitionPages pages;
    private final AuditLog audit;
    private final Clock clock;

    HealthDefinitionController(HealthVersions versions, HealthDefinitionPages pages, AuditLog audit, Clock clock) {
        this.versions = versions;
        this.pages = pages;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String overview(Locale language, Model model) {
        var current = versions.all().current();
        model.addAttribute("versions", pages.list(language))
                .addAttribute("current", current.number())
                .addAttribute("areas", pages.areas(current.rules(), null, language))
                .addAttribute("sentences", pages.sentences(current.rules(), language))
                .addAttribute("following", pages.following(language).orElse(null))
                .addAttribute("draft", versions.draft().isPresent());
        return "health/definitions";
    }

    @GetMapping("/versions/{number}")
    String version(@PathVariable int number, Locale language, Model model) {
        var all = versions.all();
        var version = all.version(number).orElseThrow(HealthDefinitionController::unknown);
        var before = all.version(number - 1).map(HealthVersion::rules).orElse(null);
        model.addAttribute("version", pages.version(version, version.equals(all.current()), pages.words(language)))
                .addAttribute("areas", pages.areas(version.rules(), before, language))
                .addAttribute("sentences", pages.sentences(version.rules(), language))
                .addAttribute("current", all.current().number());
        return "health/version";
    }

    /** Begins a draft with the rules of a version, unless there is one already. */
    @PostMapping("/draft/new")
    String begin(@RequestParam int from, @CurrentActor String actor) {
        var rules =
                versions.all().version(from).map(HealthVersion::rules).orElseThrow(HealthDefinitionController::unknown);
        if (versions.draft().isEmpty()) {
            versions.keep(new HealthDraft(rules, actor, clock.instant(), Revision.NEVER_STORED));
            note(actor, "health.draft-begun", "version " + from);
        }
        return "redirect:" + DRAFT;
    }

    @GetMapping("/draft")
    ModelAndView draft(Locale language) {
        return versions.draft()
                .map(draft -> page(HttpStatus.OK, language).addObject("form", DraftForm.of(draft)))
                .orElseGet(() -> new ModelAndView("redirect:" + PATH));
    }

    @PostMapping("/draft")
    ModelAndView keep(
            @ModelAttribute("form") DraftForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        var rules = new DraftCheck(form, errors).rules();
        if (rules.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, language);
        }
        try {
            versions.keep(new HealthDraft(rules.get(), actor, clock.instant(), form.basedOn()));
        } catch (StaleRevision stale) {
            errors.reject("health.fault.stale");
            return page(HttpStatus.CONFLICT, language);
        }
        note(actor, "health.draft-kept", "");
        redirect.addFlashAttribute("notice", "health.draft.saved");
        return new ModelAndView("redirect:" + DRAFT);
    }

    @PostMapping("/draft/discard")
    String discard(@CurrentActor String actor, RedirectAttributes redirect) {
        versions.discardDraft();
        note(actor, "health.draft-discarded", "");
        redirect.addFlashAttribute("notice", "health.draft.discarded");
        return "redirect:" + PATH;
    }

    private ModelAndView page(HttpStatus status, Locale language) {
        var current = versions.all().current();
        return new ModelAndView("health/draft", status)
                .addObject("areas", pages.areas(current.rules(), null, language))
                .addObject("current", current.number());
    }

    private void note(String actor, String action, String detail) {
        audit.record(new AuditEntry(clock.instant(), actor, action, "", detail));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
