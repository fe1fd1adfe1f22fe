package org.advocacycrm.web.scorecard.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.annotation.Annotation;
import org.advocacycrm.annotation.AnnotationDesk;
import org.advocacycrm.annotation.AnnotationId;
import org.advocacycrm.annotation.AnnotationKind;
import org.advocacycrm.annotation.Annotations;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.When;
import org.advocacycrm.web.scorecard.form.FieldReader;
import org.advocacycrm.web.scorecard.form.Subjects;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
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

@Controller
@RequestMapping("/staff/annotations")
class AnnotationController {

    private static final String BACK = "redirect:/staff/annotations";

    private final Annotations annotations;
    private final AnnotationDesk desk;
    private final Subjects subjects;

    /** One event in the list. */
    record Row(String id, When date, String kind, String text, String scope) {}

    AnnotationController(Annotations annotations, AnnotationDesk desk, Subjects subjects) {
        this.annotations = annotations;
        this.desk = desk;
        this.subjects = subjects;
    }

    @GetMapping
    String list(Locale locale, Model model) {
        model.addAttribute("annotations", rows(locale));
        return "scorecard/annotations";
    }

    @GetMapping("/edit")
    ModelAndView add(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        var filter = FilterText.write(subjects.query(parameters).filter());
        var form = new AnnotationForm(null, filter, null, null, null);
        return edit(form, "", locale, HttpStatus.OK).addObject("form", form);
    }

    @PostMapping("/edit")
    ModelAndView note(
            @ModelAttribute("form") AnnotationForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale locale,
            RedirectAttributes redirect) {
        return keep(UUID.randomUUID(), "", form, errors, actor, locale, redirect);
    }

    @GetMapping("/edit/{id}")
    ModelAndView show(@PathVariable UUID id, Locale locale) {
        var form = AnnotationForm.of(annotation(id));
        return edit(form, "/" + id, locale, HttpStatus.OK).addObject("form", form);
    }

    @PostMapping("/edit/{id}")
    ModelAndView correct(
            @PathVariable UUID id,
            @ModelAttribute("form") AnnotationForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale locale,
            RedirectAttributes redirect) {
        annotation(id);
        return keep(id, "/" + id, form, errors, actor, locale, redirect);
    }

    @PostMapping("/edit/{id}/removal")
    String remove(
            @PathVariable UUID id,
            @RequestParam String revision,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        var annotation = annotation(id);
        if (!annotation.revision().equals(FieldReader.revision(revision))) {
            throw new StaleRevision(annotation.id());
        }
        desk.remove(annotation, actor);
        redirect.addFlashAttribute("notice", "goal.annotation.removed");
        return BACK;
    }

    private ModelAndView keep(
            UUID id,
            String path,
            AnnotationForm form,
            BindingResult errors,
            String actor,
            Locale locale,
            RedirectAttributes redirect) {
        var annotation = form.toAnnotation(new AnnotationId(id), errors);
        if (annotation.isEmpty()) {
            return edit(form, path, locale, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            desk.note(annotation.get(), actor);
        } catch (StaleRevision stale) {
            errors.reject("goal.fault.stale");
            return edit(form, path, locale, HttpStatus.CONFLICT)
                    .addObject("revision", annotation(id).revision().number());
        }
        redirect.addFlashAttribute("notice", "goal.annotation.saved");
        return new ModelAndView(BACK);
    }

    private ModelAndView edit(AnnotationForm form, String path, Locale locale, HttpStatus status) {
        return new ModelAndView("scorecard/annotation", status)
                .addObject("action", "/staff/annotations/edit" + path)
                .addObject("isNew", path.isEmpty())
                .addObject("scope", subjects.scope(form.filter(), locale))
                .addObject("kinds", kinds(subjects.words(locale)));
    }

    private static List<Choice> kinds(ScorecardWords words) {
        return Arrays.stream(AnnotationKind.values())
                .map(kind -> new Choice(kind.name(), words.say("goal.annotation.kind." + ScorecardWords.code(kind))))
                .toList();
    }

    private List<Row> rows(Locale locale) {
        var words = subjects.words(locale);
        return annotations.all().stream()
                .map(annotation -> new Row(
                        annotation.id().toString(),
                        subjects.dates(locale).day(annotation.date()),
                        words.say("goal.annotation.kind." + ScorecardWords.code(annotation.kind())),
                        annotation.text(),
                        words.scope(annotation.filter())))
                .toList();
    }

    private Annotation annotation(UUID id) {
        return annotations
                .of(new AnnotationId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
