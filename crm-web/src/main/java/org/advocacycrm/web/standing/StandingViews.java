package org.advocacycrm.web.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.advocacy.StepRight;
import org.advocacycrm.analytics.standing.StandingCalculator;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.lifecycle.StageOverride;
import org.advocacycrm.lifecycle.StageOverrides;
import org.advocacycrm.lifecycle.Transition;
import org.advocacycrm.lifecycle.Transitions;
import org.advocacycrm.standing.CustomerHistories;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts together what is said about one customer's stage and segment. */
@Component
class StandingViews {

    private final CustomerHistories histories;
    private final StandingRecomputation recomputation;
    private final Transitions transitions;
    private final StageOverrides overrides;
    private final MessageSource texts;
    private final Clock clock;

    StandingViews(
            CustomerHistories histories,
            StandingRecomputation recomputation,
            Transitions transitions,
            StageOverrides overrides,
            MessageSource texts,
            Clock clock) {
        this.histories = histories;
        this.recomputation = recomputation;
        this.transitions = transitions;
        this.overrides = overrides;
        this.texts = texts;
        this.clock = clock;
    }

    Optional<StandingPanel.View> of(CustomerInView customer) {
        return histories.of(List.of(customer.id())).stream()
                .findFirst()
                .map(history -> view(customer, history, recomputation.calculator()));
    }

    private StandingPanel.View view(CustomerInView customer, CustomerHistory history, StandingCalculator calculator) {
        var words = new StandingWords(texts, customer.language(), customer.zone());
        var now = clock.instant();
        var standing = calculator.standing(history, now);
        var newest = calculator.rules().newest();
        var derived = standing.facts()
                .withoutStaff()
                .decide(standing.score(), newest.rules().lifecycle());
        var evidence = standing.segment().evidence();
        var step = new StepRight(newest.rules().segments()).from(evidence);
        var said = overrides.of(customer.id());
        return new StandingPanel.View(
                customer.id().toString(),
                words.rules().stage(standing.stage().stage()),
                words.say(
                        "derived",
                        words.rules().stage(derived.stage()),
                        words.rules().stageRule(derived)),
                words.say("version", newest.version()),
                said.stream()
                        .filter(override -> override.holdsAt(now))
                        .findFirst()
                        .map(words::override)
                        .orElse(null),
                step.map(decision -> words.say("step", words.rules().segment(decision.segment())))
                        .orElse(null),
                step.map(decision -> words.changes(evidence, decision.evidence()))
                        .orElse(List.of()),
                transitions.of(customer.id()).reversed().stream()
                        .map(transition -> change(transition, history, calculator, said, words))
                        .toList(),
                stages(words),
                LocalDate.ofInstant(now, customer.zone()).plusDays(1).toString());
    }

    private StandingPanel.Change change(
            Transition transition,
            CustomerHistory history,
            StandingCalculator calculator,
            List<StageOverride> said,
            StandingWords words) {
        var evidence = calculator.lifecycleEvidence(history, transition.on(), clock.instant());
        var from = transition.from();
        return new StandingPanel.Change(
                words.dates().day(transition.on()),
                words.stages(from, transition.to()),
                words.rules().stageRule(transition.rule()),
                transition.rule().isSaidByStaff()
                        ? reason(transition, said, words)
                        : words.evidence(transition.rule(), evidence),
                words.say("version", transition.rulesVersion()));
    }

    private static @Nullable String reason(Transition transition, List<StageOverride> said, StandingWords words) {
        return said.stream()
                .filter(override ->
                        !LocalDate.ofInstant(override.from(), words.zone()).isAfter(transition.on()))
                .findFirst()
                .map(override -> words.say("said", override.author(), override.reason()))
                .orElse(null);
    }

    private static List<Choice> stages(StandingWords words) {
        return Arrays.stream(LifecycleStage.values())
                .map(stage -> new Choice(stage.name(), words.rules().stage(stage)))
                .toList();
    }
}
