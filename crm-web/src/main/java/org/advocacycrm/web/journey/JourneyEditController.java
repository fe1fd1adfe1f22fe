package org.advocacycrm.web.journey;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.analytics.journey.JourneyFigures;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.journey.Journey;
import org.advocacycrm.journey.JourneyDesk;
import org.advocacycrm.journey.JourneyId;
import org.advocacycrm.journey.Journeys;
import org.advocacycrm.journey.KanoClass;
import org.advocacycrm.journey.MacroPhase;
import org.advocacycrm.journey.ProcessMeasure;
import org.advocacycrm.journey.StepId;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.web.frame.Choice;
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

/** Changes journeys, step by step; every change is a version. */
@Controller
@RequestMapping(JourneyController.PATH + "/edit")
class JourneyEditController {

    private final Journeys journeys;
    private final JourneyDesk desk;
    private final JourneyPages pages;
    private final Clock clock;

    JourneyEditController(Journeys journeys, JourneyDesk desk, JourneyPages pages, Clock clock) {
        this.journeys = journeys;
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    /** A new journey that begins as another is now. */
    @PostMapping
    ModelAndView copy(
            @RequestParam UUID from,
            @RequestParam(defaultValue = "") String name,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        var original = find(from);
        var called = name.strip();
        if (called.isEmpty() || called.length() > Journey.LONGEST_NAME) {
            redirect.addFlashAttribute("fault", "journey.fault.name");
            return new ModelAndView("redirect:" + JourneyController.PATH);
        }
        var id = new JourneyId(UUID.randomUUID());
        desk.keep(new Journey(id, 1, called, original.steps(), clock.instant(), actor, ""));
        return done(id, "journey.copied", redirect);
    }

    @GetMapping({"/{id}", "/{id}/{step}"})
    ModelAndView edit(@PathVariable UUID id, @PathVariable(required = false) @Nullable UUID step, Locale language) {
        var journey = find(id);
        var form = step == null
                ? StepForm.empty(journey.version())
                : journey.step(new StepId(step))
                        .map(found -> StepForm.of(journey.version(), found))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page(journey, step, HttpStatus.OK, language).addObject("form", form);
    }

    @PostMapping({"/{id}", "/{id}/{step}"})
    ModelAndView save(
            @PathVariable UUID id,
            @PathVariable(required = false) @Nullable UUID step,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        var journey = find(id);
        var read = form.read(new StepId(step == null ? UUID.randomUUID() : step), errors);
        if (step == null && journey.steps().size() >= Journey.MOST_STEPS) {
            errors.reject("journey.fault.many", new Object[] {Journey.MOST_STEPS}, null);
        }
        if (read.isEmpty() || errors.hasErrors()) {
            return page(journey, step, HttpStatus.UNPROCESSABLE_CONTENT, language);
        }
        return seen(journey, form.seen())
                .map(base -> {
                    desk.keep(base.with(read.get(), edit(actor, form.note())));
                    return done(journey.id(), "journey.saved", redirect);
                })
                .orElseGet(() -> {
                    errors.reject("journey.fault.stale");
                    return page(journey, step, HttpStatus.CONFLICT, language);
                });
    }

    @PostMapping("/{id}/{step}/remove")
    ModelAndView remove(
            @PathVariable UUID id,
            @PathVariable UUID step,
            @RequestParam(defaultValue = "0") int version,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        var journey = seen(find(id), version).orElseThrow(() -> new StaleRevision(id));
        desk.keep(journey.without(new StepId(step), edit(actor, null)));
        return done(journey.id(), "journey.removed", redirect);
    }

    @PostMapping("/{id}/{step}/earlier")
    ModelAndView earlier(
            @PathVariable UUID id,
            @PathVariable UUID step,
            @RequestParam(defaultValue = "0") int version,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        var journey = seen(find(id), version).orElseThrow(() -> new StaleRevision(id));
        desk.keep(journey.earlier(new StepId(step), edit(actor, null)));
        return done(journey.id(), "journey.saved", redirect);
    }

    /** The journey, if it is still the version that the author saw. */
    private static Optional<Journey> seen(Journey journey, int version) {
        return Optional.of(journey).filter(current -> current.version() == version);
    }

    private Journey.Edit edit(String actor, @Nullable String note) {
        var words = note == null ? "" : note.strip();
        return new Journey.Edit(
                clock.instant(), actor, words.substring(0, Math.min(words.length(), Journey.LONGEST_NOTE)));
    }

    private ModelAndView page(Journey journey, @Nullable UUID step, HttpStatus status, Locale language) {
        var words = pages.words(language);
        return new ModelAndView("journey/edit", status)
                .addObject("journey", journey.id().toString())
                .addObject("journeyName", journey.name())
                .addObject("current", journey.version())
                .addObject("step", step == null ? "" : step.toString())
                .addObject("phases", choices(MacroPhase.values(), words::phase))
                .addObject("metrics", choices(FeedbackKind.values(), kind -> words.metric(JourneyFigures.metric(kind))))
                .addObject("needs", choices(KanoClass.values(), words::need))
                .addObject("measures", measures(words));
    }

    private interface Label<E> {
        String of(E constant);
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] constants, Label<E> label) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), label.of(constant)))
                .toList();
    }

    private static List<Choice> measures(JourneyWords words) {
        var choices = new ArrayList<>(List.of(new Choice("", words.say("measure.none"))));
        choices.addAll(choices(ProcessMeasure.values(), measure -> words.say("measure." + JourneyWords.code(measure))));
        return choices;
    }

    private static ModelAndView done(JourneyId id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + JourneyController.PATH + "/" + id);
    }

    private Journey find(UUID id) {
        return journeys.of(new JourneyId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
