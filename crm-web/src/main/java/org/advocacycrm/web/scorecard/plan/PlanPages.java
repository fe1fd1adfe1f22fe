package org.advocacycrm.web.scorecard.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.action.ActionPlan;
import org.advocacycrm.action.ActionPlans;
import org.advocacycrm.action.PlanContent;
import org.advocacycrm.action.PlanState;
import org.advocacycrm.analytics.action.PlanEffects;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.web.frame.When;
import org.advocacycrm.web.scorecard.form.Subjects;
import org.advocacycrm.web.scorecard.query.PeriodChoice;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.words.GoalWords;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts plans into words. */
@Component
class PlanPages {

    private final ActionPlans plans;
    private final PlanEffects effects;
    private final Subjects subjects;

    PlanPages(ActionPlans plans, PlanEffects effects, Subjects subjects) {
        this.plans = plans;
        this.effects = effects;
        this.subjects = subjects;
    }

    /** All of them, running ones first. */
    List<PlanPage.Line> lines(Locale locale) {
        return plans.all().stream()
                .sorted(Comparator.comparingInt(plan -> order(plan.state())))
                .flatMap(plan -> Metric.named(plan.scope().metric()).map(metric -> line(plan, metric, locale)).stream())
                .toList();
    }

    Optional<PlanPage> page(ActionPlan plan, Locale locale) {
        return Metric.named(plan.scope().metric()).map(metric -> page(plan, metric, locale));
    }

    private PlanPage.Line line(ActionPlan plan, Metric metric, Locale locale) {
        var words = subjects.words(locale);
        var steps = plan.content().steps();
        var done = steps.stream().filter(step -> step.done()).count();
        return new PlanPage.Line(
                plan.id().toString(),
                words.name(metric),
                words.scope(plan.scope().filter()),
                subjects.period(plan.period(), locale),
                new GoalWords(words).state(plan.state()),
                tone(plan.state()),
                subjects.name(plan.content().owner()),
                words.say("goal.plan.progress", done, steps.size()),
                overdue(plan, words),
                expected(plan.content(), metric, words),
                day(plan.content().expectedBy(), locale));
    }

    private PlanPage page(ActionPlan plan, Metric metric, Locale locale) {
        var words = subjects.words(locale);
        var content = plan.content();
        return new PlanPage(
                plan.id().toString(),
                plan.revision().number(),
                words.name(metric),
                words.scope(plan.scope().filter()),
                subjects.period(plan.period(), locale),
                query(plan).at("/staff/scorecard/" + metric.slug()),
                words.say("goal.plan.question." + ScorecardWords.code(plan.occasion())),
                new GoalWords(words).state(plan.state()),
                tone(plan.state()),
                subjects.name(content.owner()),
                content.cause(),
                expected(content, metric, words),
                day(content.expectedBy(), locale),
                day(plan.startedOn(), locale),
                day(plan.endedOn(), locale),
                plan.conclusion(),
                steps(plan, locale),
                overdue(plan, words),
                missing(plan, words),
                new EffectWords(words, subjects, locale).of(effects.of(plan), content, metric),
                plan.state() == PlanState.DRAFT,
                plan.state() == PlanState.RUNNING);
    }

    private List<PlanPage.Step> steps(ActionPlan plan, Locale locale) {
        var steps = new ArrayList<PlanPage.Step>();
        for (var step : plan.content().steps()) {
            var responsible = step.responsible() == null ? plan.content().owner() : step.responsible();
            steps.add(new PlanPage.Step(
                    steps.size(),
                    step.text(),
                    subjects.name(responsible),
                    subjects.dates(locale).day(step.due()),
                    day(step.doneOn(), locale),
                    plan.state() == PlanState.RUNNING && step.overdue(subjects.today())));
        }
        return List.copyOf(steps);
    }

    private static List<String> missing(ActionPlan plan, ScorecardWords words) {
        return plan.state() != PlanState.DRAFT
                ? List.of()
                : plan.content().missing().stream()
                        .map(part -> words.say("goal.plan.missing." + ScorecardWords.code(part)))
                        .toList();
    }

    private String overdue(ActionPlan plan, ScorecardWords words) {
        var overdue = plan.overdueSteps(subjects.today()).size();
        return overdue == 0 ? "" : words.say("goal.plan.overdue", overdue);
    }

    private static String expected(PlanContent content, Metric metric, ScorecardWords words) {
        var effect = content.expectedEffect();
        return effect == null ? "" : words.figures().difference(effect.doubleValue(), metric.unit());
    }

    private @Nullable When day(@Nullable LocalDate day, Locale locale) {
        return day == null ? null : subjects.dates(locale).day(day);
    }

    private static ScorecardQuery query(ActionPlan plan) {
        return new ScorecardQuery(
                PeriodChoice.of(plan.period()),
                Comparison.PREVIOUS,
                plan.scope().filter());
    }

    private static int order(PlanState state) {
        return switch (state) {
            case RUNNING -> 0;
            case DRAFT -> 1;
            case DONE -> 2;
            case ABANDONED -> 3;
        };
    }

    private static String tone(PlanState state) {
        return switch (state) {
            case RUNNING -> "beyond";
            case DRAFT -> "watch";
            case DONE -> "better";
            case ABANDONED -> "none";
        };
    }
}
