package org.advocacycrm.web.scorecard.plan;

import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.action.ActionPlan;
import org.advocacycrm.action.ActionPlans;
import org.advocacycrm.action.PlanDesk;
import org.advocacycrm.action.PlanId;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.web.scorecard.form.FieldReader;
import org.advocacycrm.web.scorecard.form.Subjects;
import org.advocacycrm.web.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

/** Plans as they are read, written and changed. */
@Controller
@RequestMapping("/staff/plans")
class PlanController {

    private final ActionPlans plans;
    private final PlanDesk desk;
    private final PlanPages pages;
    private final PlanStart start;
    private final Subjects subjects;

    PlanController(ActionPlans plans, PlanDesk desk, PlanPages pages, PlanStart start, Subjects subjects) {
        this.plans = plans;
        this.desk = desk;
        this.pages = pages;
        this.start = start;
        this.subjects = subjects;
    }

    @GetMapping
    String list(Locale locale, Model model) {
        model.addAttribute("plans", pages.lines(locale));
        return "scorecard/plans";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Locale locale, Model model) {
        model.addAttribute("plan", pages.page(plan(id), locale).orElseThrow(PlanController::notFound));
        return "scorecard/plan";
    }

    @GetMapping("/edit")
    ModelAndView begin(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        var form = start.form(Subjects.metric(parameters), subjects.query(parameters));
        return edit(form, "", locale, HttpStatus.OK).addObject("form", form);
    }

    @PostMapping("/edit")
    ModelAndView draft(
            @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale locale,
            RedirectAttributes redirect) {
        var plan = new PlanCheck(form, subjects, errors).plan(new PlanId(UUID.randomUUID()));
        if (plan.isEmpty()) {
            return edit(form, "", locale, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.draft(plan.get(), actor);
        return saved(plan.get().id(), redirect);
    }

    @GetMapping("/edit/{id}")
    ModelAndView open(@PathVariable UUID id, Locale locale) {
        var form = PlanForm.of(plan(id));
        return edit(form, "/" + id, locale, HttpStatus.OK).addObject("form", form);
    }

    @PostMapping("/edit/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale locale,
            RedirectAttributes redirect) {
        var plan = plan(id);
        var content = new PlanCheck(form, subjects, errors)
                .content(Metric.named(plan.scope().metric()));
        if (content.isEmpty()) {
            return edit(form, "/" + id, locale, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var outcome = desk.change(plan.id(), content.get(), FieldReader.revision(form.revision()), actor);
            if (outcome != PlanDesk.Outcome.DONE) {
                errors.reject(PlanMoveController.refusal(outcome));
                return edit(form, "/" + id, locale, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        } catch (StaleRevision stale) {
            errors.reject("goal.fault.stale");
            return edit(form, "/" + id, locale, HttpStatus.CONFLICT)
                    .addObject("revision", plan(id).revision().number());
        }
        return saved(plan.id(), redirect);
    }

    private static ModelAndView saved(PlanId id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "goal.plan.saved");
        return new ModelAndView("redirect:/staff/plans/" + id);
    }

    private ModelAndView edit(PlanForm form, String path, Locale locale, HttpStatus status) {
        var words = subjects.words(locale);
        var metric = Metric.named(form.metric() == null ? "" : form.metric());
        return new ModelAndView("scorecard/plan-edit", status)
                .addObject("action", "/staff/plans/edit" + path)
                .addObject("back", path.isEmpty() ? "/staff/plans" : "/staff/plans" + path)
                .addObject("isNew", path.isEmpty())
                .addObject("metricName", metric.map(words::name).orElse(""))
                .addObject(
                        "unit",
                        metric.map(known -> subjects.unit(known.unit(), words)).orElse(""))
                .addObject("scope", subjects.scope(form.filter(), locale))
                .addObject("period", subjects.period(subjects.period(form.periodFrom(), form.periodTo()), locale))
                .addObject("metrics", subjects.metrics(locale))
                .addObject("people", subjects.people(form.owner(), locale));
    }

    private ActionPlan plan(UUID id) {
        return plans.of(new PlanId(id)).orElseThrow(PlanController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
