package org.advocacycrm.web.rule;

import java.util.Locale;
import org.advocacycrm.ruleset.RuleCheck;
import org.advocacycrm.ruleset.RuleDesk;
import org.advocacycrm.ruleset.RuleRun;
import org.advocacycrm.ruleset.RuleSets;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.web.security.CurrentActor;
import org.springframework.context.MessageSource;
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

/** The pages on which managers read, draft, try out, adopt and take back rules. */
@Controller
@RequestMapping(RuleController.ADDRESS)
class RuleController {

    static final String ADDRESS = "/staff/rules";

    private static final int LONGEST_NOTE = 500;
    private static final String WISH = "(add|remove|up|down)-\\d{1,3}";

    private final RuleSets sets;
    private final RuleDesk desk;
    private final RulePages pages;
    private final MessageSource texts;

    RuleController(RuleSets sets, RuleDesk desk, RulePages pages, MessageSource texts) {
        this.sets = sets;
        this.desk = desk;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    String list(Locale language, Model model) {
        model.addAttribute("versions", pages.versions(language));
        model.addAttribute("draft", pages.draft(language));
        model.addAttribute("progress", pages.progress(RuleRun.Kind.RECOMPUTATION, language));
        return "rule/list";
    }

    @GetMapping("/draft")
    ModelAndView draft(Locale language) {
        return edit(HttpStatus.OK, language).addObject("form", pages.form());
    }

    @PostMapping("/draft")
    ModelAndView keep(
            @ModelAttribute("form") RuleForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String arrange,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        if (arrange.matches(WISH)) {
            return edit(HttpStatus.OK, language).addObject("form", form.arranged(arrange));
        }
        var rules = new RuleFormCheck(form, errors).check();
        rules.ifPresent(read -> new FindingWords(read, texts, language).reject(RuleCheck.of(read), errors));
        if (rules.isEmpty() || errors.hasErrors()) {
            return edit(HttpStatus.UNPROCESSABLE_CONTENT, language);
        }
        try {
            desk.keep(rules.get(), form.basedOn(), actor);
        } catch (StaleRevision stale) {
            return edit(HttpStatus.CONFLICT, language).addObject("stale", pages.draft(language));
        }
        redirect.addFlashAttribute("notice", "rule.notice.kept");
        return new ModelAndView("redirect:" + ADDRESS + "/draft");
    }

    private ModelAndView edit(HttpStatus status, Locale language) {
        var page = new ModelAndView("rule/draft", status)
                .addObject("segments", pages.segments(language))
                .addObject("draft", pages.draft(language))
                .addObject("newest", sets.book().newest().version());
        sets.draft()
                .map(draft -> new FindingWords(draft.rules(), texts, language).overlaps(RuleCheck.of(draft.rules())))
                .ifPresent(overlaps -> page.addObject("overlaps", overlaps));
        return page;
    }

    @PostMapping("/draft/removal")
    String discard(@RequestParam long revision, @CurrentActor String actor, RedirectAttributes redirect) {
        return back(() -> desk.discard(new Revision(revision), actor), "rule.notice.discarded", redirect);
    }

    @PostMapping("/simulation")
    String simulate(@CurrentActor String actor) {
        if (sets.draft().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        desk.simulate(actor);
        return "redirect:" + ADDRESS + "/simulation";
    }

    @GetMapping("/simulation")
    String simulation(@RequestParam(defaultValue = "1") int page, Locale language, Model model) {
        model.addAttribute("draft", pages.draft(language));
        return changes(RuleRun.Kind.SIMULATION, page, language, model);
    }

    @GetMapping("/adoption")
    String adoption(@RequestParam(defaultValue = "1") int page, Locale language, Model model) {
        return changes(RuleRun.Kind.RECOMPUTATION, page, language, model);
    }

    private String changes(RuleRun.Kind kind, int page, Locale language, Model model) {
        var changes = pages.changes(kind, Math.clamp(page, 1, 100_000), language);
        if (changes == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("changes", changes);
        model.addAttribute("address", ADDRESS + (kind == RuleRun.Kind.SIMULATION ? "/simulation" : "/adoption"));
        return "rule/changes";
    }

    @PostMapping("/adoption")
    String adopt(
            @RequestParam long revision,
            @RequestParam String note,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        var typed = note.strip();
        if (typed.isEmpty() || typed.length() > LONGEST_NOTE) {
            redirect.addFlashAttribute("notice", "rule.notice.note");
            return "redirect:" + ADDRESS + "/draft";
        }
        return back(() -> desk.adopt(new Revision(revision), typed, actor), "rule.notice.adopted", redirect);
    }

    @PostMapping("/{version}/again")
    String rollBack(
            @PathVariable int version,
            @RequestParam String note,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        var typed = note.strip();
        if (typed.isEmpty() || typed.length() > LONGEST_NOTE) {
            redirect.addFlashAttribute("notice", "rule.notice.note");
            return "redirect:" + ADDRESS;
        }
        if (sets.book().version(version).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return back(() -> desk.rollBack(version, typed, actor), "rule.notice.adopted", redirect);
    }

    @PostMapping("/simulation/cancel")
    String cancelSimulation(@CurrentActor String actor) {
        desk.cancel(RuleRun.Kind.SIMULATION, actor);
        return "redirect:" + ADDRESS + "/simulation";
    }

    @PostMapping("/adoption/cancel")
    String cancelAdoption(@CurrentActor String actor) {
        desk.cancel(RuleRun.Kind.RECOMPUTATION, actor);
        return "redirect:" + ADDRESS;
    }

    @PostMapping("/adoption/resume")
    String resume(@CurrentActor String actor) {
        desk.resume(actor);
        return "redirect:" + ADDRESS;
    }

    private static String back(Runnable deed, String notice, RedirectAttributes redirect) {
        try {
            deed.run();
            redirect.addFlashAttribute("notice", notice);
        } catch (StaleRevision stale) {
            redirect.addFlashAttribute("notice", "rule.notice.stale");
        }
        return "redirect:" + ADDRESS;
    }
}
