package org.advocacycrm.web.scorecard.target;

import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.target.Target;
import org.advocacycrm.target.TargetDesk;
import org.advocacycrm.target.TargetId;
import org.advocacycrm.target.Targets;
import org.advocacycrm.web.scorecard.form.FieldReader;
import org.advocacycrm.web.scorecard.form.Subjects;
import org.advocacycrm.web.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
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

@Controller
@RequestMapping("/staff/targets")
class TargetController {

    private static final String BACK = "redirect:/staff/targets";

    private final Targets targets;
    private final TargetDesk desk;
    private final TargetPages pages;
    private final Subjects subjects;

    TargetController(Targets targets, TargetDesk desk, TargetPages pages, Subjects subjects) {
        this.targets = targets;
        this.desk = desk;
        this.pages = pages;
        this.subjects = subjects;
    }

    @GetMapping
    String list(Locale locale, Model model) {
        model.addAttribute("targets", pages.rows(locale));
        model.addAttribute("missing", pages.missing(locale));
        return "scorecard/targets";
    }

    @GetMapping("/edit")
    ModelAndView add(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        var query = subjects.query(parameters);
        var form = TargetForm.empty(Subjects.metric(parameters).orElse(null), query);
        return edit(form, "", locale, HttpStatus.OK).addObject("form", form);
    }

    @PostMapping("/edit")
    ModelAndView set(
            @ModelAttribute("form") TargetForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale locale,
            RedirectAttributes redirect) {
        var target = new TargetCheck(form, subjects, errors).check(new TargetId(UUID.randomUUID()));
        return target.isEmpty()
                ? edit(form, "", locale, HttpStatus.UNPROCESSABLE_CONTENT)
                : keep(target.get(), form, "", errors, actor, locale, redirect);
    }

    @GetMapping("/edit/{id}")
    ModelAndView show(@PathVariable UUID id, Locale locale) {
        var target = target(id);
        var form = TargetForm.of(target, subjects.query(new LinkedMultiValueMap<>()));
        return edit(form, "/" + id, locale, HttpStatus.OK).addObject("form", form);
    }

    @PostMapping("/edit/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @ModelAttribute("form") TargetForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale locale,
            RedirectAttributes redirect) {
        target(id);
        var target = new TargetCheck(form, subjects, errors).check(new TargetId(id));
        return target.isEmpty()
                ? edit(form, "/" + id, locale, HttpStatus.UNPROCESSABLE_CONTENT)
                : keep(target.get(), form, "/" + id, errors, actor, locale, redirect);
    }

    @PostMapping("/edit/{id}/removal")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam String revision,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        var target = target(id);
        if (!target.revision().equals(FieldReader.revision(revision))) {
            throw new StaleRevision(target.id());
        }
        desk.withdraw(target, actor);
        redirect.addFlashAttribute("notice", "goal.target.withdrawn");
        return BACK;
    }

    private ModelAndView keep(
            Target target,
            TargetForm form,
            String path,
            BindingResult errors,
            String actor,
            Locale locale,
            RedirectAttributes redirect) {
        try {
            if (desk.set(target, actor) == TargetDesk.Outcome.ALREADY_THERE) {
                errors.reject("goal.target.already-there");
                return edit(form, path, locale, HttpStatus.CONFLICT);
            }
        } catch (StaleRevision stale) {
            errors.reject("goal.fault.stale");
            var now = targets.of(target.id());
            return edit(form, path, locale, HttpStatus.CONFLICT)
                    .addObject(
                            "now",
                            now.flatMap(other -> pages.row(other, locale)).orElse(null))
                    .addObject(
                            "revision",
                            now.map(other -> other.revision().number()).orElse(null));
        }
        redirect.addFlashAttribute("notice", "goal.target.saved");
        return new ModelAndView(path.isEmpty() ? "redirect:" + scorecard(target, form) : BACK);
    }

    /** Whoever sets a first target came from a scorecard, or wants to see it there. */
    private String scorecard(Target target, TargetForm form) {
        return Subjects.scorecard(
                subjects.period(form.periodFrom(), form.periodTo()),
                target.scope().filter());
    }

    private ModelAndView edit(TargetForm form, String path, Locale locale, HttpStatus status) {
        var period = subjects.period(form.periodFrom(), form.periodTo());
        return new ModelAndView("scorecard/target", status)
                .addObject("action", "/staff/targets/edit" + path)
                .addObject("isNew", path.isEmpty())
                .addObject("scope", subjects.scope(form.filter(), locale))
                .addObject("metrics", subjects.metrics(locale))
                .addObject("lastings", pages.lastings(period, locale))
                .addObject("people", subjects.people(form.owner(), locale));
    }

    private Target target(UUID id) {
        return targets.of(new TargetId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
