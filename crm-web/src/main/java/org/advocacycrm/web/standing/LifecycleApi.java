package org.advocacycrm.web.standing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifecycle.LifecycleEvidence;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.lifecycle.Transitions;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistories;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Tells programs how the stage of a customer changed, and what it was at an instant. */
@RestController
class LifecycleApi {

    private final CustomerHistories histories;
    private final Transitions transitions;
    private final StandingRecomputation recomputation;
    private final Company company;
    private final Clock clock;

    LifecycleApi(
            CustomerHistories histories,
            Transitions transitions,
            StandingRecomputation recomputation,
            Company company,
            Clock clock) {
        this.histories = histories;
        this.transitions = transitions;
        this.recomputation = recomputation;
        this.company = company;
        this.clock = clock;
    }

    /** One change. */
    record Change(
            LocalDate on,
            @Nullable LifecycleStage from,
            LifecycleStage to,
            LifecycleRule rule,
            int rulesVersion,
            LifecycleEvidence evidence) {}

    /**
     * The whole course.
     *
     * @param at the instant that was asked for, or now
     * @param stage what it was then, at the end of that day
     */
    record Lifecycle(Instant at, @Nullable LifecycleStage stage, List<Change> transitions) {}

    @GetMapping("/api/v1/customers/{id}/lifecycle")
    Lifecycle lifecycle(@PathVariable UUID id, @RequestParam(required = false) @Nullable Instant at) {
        var now = clock.instant();
        var moment = at == null ? now : at;
        var history = histories.of(List.of(new CustomerId(id))).stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var calculator = recomputation.calculator();
        return new Lifecycle(
                moment,
                transitions
                        .stageOn(history.customer(), LocalDate.ofInstant(moment, company.zone()))
                        .orElse(null),
                transitions.of(history.customer()).stream()
                        .map(transition -> new Change(
                                transition.on(),
                                transition.from(),
                                transition.to(),
                                transition.rule(),
                                transition.rulesVersion(),
                                calculator.lifecycleEvidence(history, transition.on(), now)))
                        .toList());
    }
}
