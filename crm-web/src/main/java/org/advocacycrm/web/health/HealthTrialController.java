package org.advocacycrm.web.health;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.health.HealthRules;
import org.advocacycrm.health.HealthVersion;
import org.advocacycrm.health.HealthVersions;
import org.advocacycrm.health.trial.HealthTrial.State;
import org.advocacycrm.health.trial.HealthTrials;
import org.advocacycrm.health.trial.TrialQuestion.WhoWouldMove;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Simulates the draft on all customers, adopts it, and goes back to an older version. */
@Controller
@RequestMapping(HealthDefinitionController.PATH)
class HealthTrialController {

    private final HealthVersions versions;
    private final HealthTrials trials;
    private final TrialDesk desk;
    private final TrialPages pages;
    private final AuditLog audit;
    private final Clock clock;

    HealthTrialController(
            HealthVersions versions,
            HealthTrials trials,
            TrialDesk desk,
            TrialPages pages,
            AuditLog audit,
            Clock clock) {
        this.versions = versions;
        this.trials = trials;
        this.desk = desk;
        this.pages = pages;
        this.audit = audit;
        this.clock = clock;
    }

    @PostMapping("/draft/trial")
    String simulate(@CurrentActor String actor) {
        return desk.begin(new WhoWouldMove(), null, actor)
                .map(trial -> "redirect:" + HealthDefinitionController.PATH + "/trials/" + trial)
                .orElse("redirect:" + HealthDefinitionController.PATH);
    }

    @GetMapping("/trials/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String was,
            @RequestParam(required = false) @Nullable String is,
            @RequestParam(defaultValue = "1") int page,
            Locale language,
            Model model) {
        model.addAttribute(
                        "page",
                        pages.of(id, TrialPages.Filter.of(was, is, page), language)
                                .orElseThrow(HealthTrialController::unknown))
                .addAttribute("current", versions.all().current().number());
        return "health/trial";
    }

    @PostMapping("/trials/{id}/cancel")
    String cancel(@PathVariable UUID id) {
        var trial = trials.of(id).orElseThrow(HealthTrialController::unknown);
        trials.progress(id, State.CANCELLED, trial.done());
        return "redirect:" + HealthDefinitionController.PATH;
    }

    @PostMapping("/trials/{id}/publish")
    String publish(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            @RequestParam int basedOn,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        var rules = trials.of(id).flatMap(desk::simulated).orElse(null);
        var back = "redirect:" + HealthDefinitionController.PATH + "/trials/" + id;
        return rules == null
                ? refused(back, "health.publish.outdated", redirect)
                : adopt(rules, note, basedOn, actor, back, redirect);
    }

    @PostMapping("/versions/{number}/adopt")
    String rollBack(
            @PathVariable int number,
            @RequestParam(defaultValue = "") String note,
            @RequestParam int basedOn,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        var rules =
                versions.all().version(number).map(HealthVersion::rules).orElseThrow(HealthTrialController::unknown);
        var back = "redirect:" + HealthDefinitionController.PATH + "/versions/" + number;
        return adopt(rules, note, basedOn, actor, back, redirect);
    }

    private String adopt(
            HealthRules rules, String note, int basedOn, String actor, String back, RedirectAttributes redirect) {
        if (note.isBlank()) {
            return refused(back, "health.publish.note-missing", redirect);
        }
        try {
            var adopted = desk.adopt(rules, note.strip(), actor, basedOn);
            audit.record(new AuditEntry(
                    clock.instant(), actor, "health.adopted", "version " + adopted.number(), adopted.note()));
            redirect.addFlashAttribute("notice", "health.published");
            redirect.addFlashAttribute("noticeArguments", new Object[] {adopted.number()});
            return "redirect:" + HealthDefinitionController.PATH;
        } catch (StaleRevision stale) {
            return refused(back, "health.publish.stale", redirect);
        }
    }

    private static String refused(String back, String problem, RedirectAttributes redirect) {
        redirect.addFlashAttribute("problem", problem);
        return back;
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
