package org.advocacycrm.web.scorecard.plan;

import java.util.UUID;
import java.util.function.BiFunction;
import org.advocacycrm.action.ActionPlan;
import org.advocacycrm.action.PlanDesk;
import org.advocacycrm.action.PlanId;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.web.scorecard.form.FieldReader;
import org.advocacycrm.web.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plans on their way from draft to their end. */
@Controller
@RequestMapping("/staff/plans/edit/{id}")
class PlanMoveController {

    private final PlanDesk desk;

    PlanMoveController(PlanDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/start")
    String start(
            @PathVariable UUID id,
            @RequestParam String revision,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        return move(id, revision, redirect, "goal.plan.started", (plan, seen) -> desk.start(plan, seen, actor));
    }

    @PostMapping("/steps/{position}")
    String tick(
            @PathVariable UUID id,
            @PathVariable int position,
            @RequestParam boolean done,
            @RequestParam String revision,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        return move(
                id,
                revision,
                redirect,
                "goal.plan.saved",
                (plan, seen) -> desk.tick(plan, position, done, seen, actor));
    }

    @PostMapping("/finish")
    String finish(
            @PathVariable UUID id,
            @RequestParam String revision,
            @RequestParam String conclusion,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        return isUnsaid(conclusion)
                ? refuseWords(id, conclusion, redirect)
                : move(
                        id,
                        revision,
                        redirect,
                        "goal.plan.finished",
                        (plan, seen) -> desk.finish(plan, conclusion.strip(), seen, actor));
    }

    @PostMapping("/abandon")
    String abandon(
            @PathVariable UUID id,
            @RequestParam String revision,
            @RequestParam String conclusion,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        return isUnsaid(conclusion)
                ? refuseWords(id, conclusion, redirect)
                : move(
                        id,
                        revision,
                        redirect,
                        "goal.plan.abandoned",
                        (plan, seen) -> desk.abandon(plan, conclusion.strip(), seen, actor));
    }

    /** The message that says why nothing was done. */
    static String refusal(PlanDesk.Outcome outcome) {
        return switch (outcome) {
            case INCOMPLETE -> "goal.plan.fault.incomplete";
            case STEPS_OPEN -> "goal.plan.fault.steps-open";
            case NOT_NOW, DONE, UNKNOWN -> "goal.plan.fault.not-now";
        };
    }

    private static String move(
            UUID id,
            String revision,
            RedirectAttributes redirect,
            String notice,
            BiFunction<PlanId, Revision, PlanDesk.Outcome> step) {
        try {
            var outcome = step.apply(new PlanId(id), FieldReader.revision(revision));
            if (outcome == PlanDesk.Outcome.UNKNOWN) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            if (outcome != PlanDesk.Outcome.DONE) {
                return refuse(id, refusal(outcome), redirect);
            }
        } catch (StaleRevision stale) {
            return refuse(id, "goal.plan.fault.stale", redirect);
        }
        redirect.addFlashAttribute("notice", notice);
        return page(id);
    }

    private static boolean isUnsaid(String conclusion) {
        return conclusion.isBlank() || conclusion.length() > ActionPlan.LONGEST_CONCLUSION;
    }

    private static String refuseWords(UUID id, String conclusion, RedirectAttributes redirect) {
        redirect.addFlashAttribute("typed", conclusion);
        return refuse(id, "goal.plan.fault.conclusion", redirect);
    }

    private static String refuse(UUID id, String why, RedirectAttributes redirect) {
        redirect.addFlashAttribute("refused", why);
        return page(id);
    }

    private static String page(UUID id) {
        return "redirect:/staff/plans/" + id;
    }
}
