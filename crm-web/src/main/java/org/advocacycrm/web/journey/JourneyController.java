package org.advocacycrm.web.journey;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.journey.Journey;
import org.advocacycrm.journey.JourneyId;
import org.advocacycrm.journey.Journeys;
import org.advocacycrm.journey.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Journeys to look at: all, one with its figures, one step with whom it hit, and what changed between versions. */
@Controller
@RequestMapping(JourneyController.PATH)
class JourneyController {

    static final String PATH = "/staff/journeys";

    private final Journeys journeys;
    private final JourneyPages pages;
    private final StepPages steps;
    private final VersionPages versions;

    JourneyController(Journeys journeys, JourneyPages pages, StepPages steps, VersionPages versions) {
        this.journeys = journeys;
        this.pages = pages;
        this.steps = steps;
        this.versions = versions;
    }

    /** A journey in the list. */
    record Line(String id, String name, int steps, long moments, int version) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "journeys",
                journeys.all().stream()
                        .map(journey -> new Line(
                                journey.id().toString(),
                                journey.name(),
                                journey.steps().size(),
                                journey.steps().stream()
                                        .filter(step -> step.momentOfTruth())
                                        .count(),
                                journey.version()))
                        .toList());
        return "journey/list";
    }

    @GetMapping("/{id}")
    String journey(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String customer,
            @RequestParam(required = false) @Nullable Integer version,
            Locale language,
            Model model) {
        var current = find(id);
        var shown =
                version == null ? current : journeys.of(current.id(), version).orElseThrow(JourneyController::unknown);
        model.addAttribute(
                "page",
                pages.page(
                        shown,
                        shown.version() == current.version(),
                        JourneyPeriod.chosen(period, pages.today()),
                        Optional.ofNullable(JourneyPages.customer(customer)),
                        language));
        return "journey/journey";
    }

    @GetMapping("/{id}/steps/{step}")
    ModelAndView step(
            @PathVariable UUID id,
            @PathVariable UUID step,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String page,
            Locale language) {
        var journey = find(id);
        var found = journey.step(new StepId(step)).orElseThrow(JourneyController::unknown);
        var number = page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        return new ModelAndView("journey/step")
                .addObject(
                        "page",
                        steps.page(journey, found, JourneyPeriod.chosen(period, pages.today()), number, language));
    }

    @GetMapping("/{id}/versions")
    ModelAndView versions(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            Locale language) {
        var journey = find(id);
        return new ModelAndView("journey/versions")
                .addObject(
                        "page",
                        versions.page(journey.id(), from, to, language).orElseThrow(JourneyController::unknown));
    }

    private Journey find(UUID id) {
        return journeys.of(new JourneyId(id)).orElseThrow(JourneyController::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
