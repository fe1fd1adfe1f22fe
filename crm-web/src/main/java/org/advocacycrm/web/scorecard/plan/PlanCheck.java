package org.advocacycrm.web.scorecard.plan;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.action.ActionPlan;
import org.advocacycrm.action.Occasion;
import org.advocacycrm.action.PlanContent;
import org.advocacycrm.action.PlanId;
import org.advocacycrm.action.PlanStep;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.web.scorecard.form.FieldReader;
import org.advocacycrm.web.scorecard.form.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Finds what is wrong in a submitted plan. What is missing may be missing while it is a draft. */
record PlanCheck(PlanForm form, Subjects subjects, Errors errors) {

    private static final int MOST_STEPS = 30;

    /** A new plan, when nothing is wrong. */
    Optional<ActionPlan> plan(PlanId id) {
        var reader = new FieldReader(errors);
        var metric = reader.metric("metric", form.metric());
        var filter = reader.filter(form.filter());
        var period = reader.period(form.periodFrom(), form.periodTo());
        var occasion = Arrays.stream(Occasion.values())
                .filter(known -> known.name().equals(form.occasion()))
                .findFirst();
        if (occasion.isEmpty()) {
            errors.rejectValue("occasion", "goal.fault.choose");
        }
        var content = content(metric);
        return errors.hasErrors() || content.isEmpty()
                ? Optional.empty()
                : Optional.of(ActionPlan.draft(
                        id,
                        new MetricScope(metric.map(Metric::slug).orElseThrow(), filter),
                        period.orElseThrow(),
                        occasion.orElseThrow(),
                        content.get()));
    }

    /** What the plan says, when nothing is wrong. */
    Optional<PlanContent> content(Optional<Metric> metric) {
        var reader = new FieldReader(errors);
        var owner = FieldReader.account(form.owner());
        if (!subjects.isKnown(owner)) {
            errors.rejectValue("owner", "goal.fault.choose");
        }
        var cause = reader.text("cause", form.cause(), PlanContent.LONGEST_CAUSE, false);
        var effect = isBlank(form.expectedEffect())
                ? Optional.<BigDecimal>empty()
                : metric.flatMap(known -> reader.number("expectedEffect", form.expectedEffect(), known.unit()));
        var by = isBlank(form.expectedBy()) ? Optional.<LocalDate>empty() : reader.day("expectedBy", form.expectedBy());
        var steps = steps();
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new PlanContent(owner, cause, steps, effect.orElse(null), by.orElse(null)));
    }

    private List<PlanStep> steps() {
        var steps = new ArrayList<PlanStep>();
        var rows = form.typed();
        if (rows.size() > MOST_STEPS) {
            fault("goal.plan.fault.steps", MOST_STEPS);
            return steps;
        }
        for (var row : rows) {
            var due = day(row.due());
            var responsible = FieldReader.account(row.responsible());
            if (row.text().isEmpty() || row.text().length() > PlanStep.LONGEST_TEXT) {
                fault("goal.plan.fault.step-text", row.number());
            } else if (due == null) {
                fault("goal.plan.fault.step-due", row.number());
            } else if (!subjects.isKnown(responsible)) {
                fault("goal.plan.fault.step-person", row.number());
            } else {
                steps.add(new PlanStep(row.text(), responsible, due, day(row.done())));
            }
        }
        return steps;
    }

    private void fault(String code, int number) {
        errors.rejectValue("stepText", code, new Object[] {number}, null);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
