package org.advocacycrm.web.scorecard.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.action.ActionPlan;
import org.advocacycrm.action.PlanStep;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Unit;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.web.scorecard.form.UnitInput;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the browser submits it, every field as it was typed. Its steps are the rows of four lists of the same
 * length; a row without any text is none.
 */
record PlanForm(
        @Nullable String revision,
        @Nullable String metric,
        @Nullable String filter,
        @Nullable String periodFrom,
        @Nullable String periodTo,
        @Nullable String occasion,
        @Nullable String owner,
        @Nullable String cause,
        @Nullable String expectedEffect,
        @Nullable String expectedBy,
        @Nullable List<String> stepText,
        @Nullable List<String> stepResponsible,
        @Nullable List<String> stepDue,
        @Nullable List<String> stepDone) {

    private static final int BLANK_ROWS = 2;
    private static final int FEWEST_ROWS = 4;
    private static final int MOST_ROWS = 50;

    /** One row as it was typed. */
    record Row(int number, String text, String responsible, String due, String done) {

        boolean isBlank() {
            return text.isBlank() && due.isBlank();
        }
    }

    static PlanForm of(ActionPlan plan) {
        var content = plan.content();
        var unit = Metric.named(plan.scope().metric()).map(Metric::unit).orElse(Unit.COUNT);
        var effect = content.expectedEffect();
        return new PlanForm(
                Long.toString(plan.revision().number()),
                plan.scope().metric(),
                FilterText.write(plan.scope().filter()),
                plan.period().from().toString(),
                plan.period().to().toString(),
                plan.occasion().name(),
                text(content.owner()),
                content.cause(),
                effect == null ? "" : UnitInput.write(effect, unit),
                text(content.expectedBy()),
                each(content.steps(), PlanStep::text),
                each(content.steps(), step -> text(step.responsible())),
                each(content.steps(), step -> step.due().toString()),
                each(content.steps(), step -> text(step.doneOn())));
    }

    /** What was typed, and room for more. */
    public List<Row> rows() {
        var typed = typed();
        var rows = new ArrayList<>(typed);
        var wanted = Math.max(FEWEST_ROWS, typed.size() + BLANK_ROWS);
        while (rows.size() < wanted) {
            rows.add(new Row(rows.size() + 1, "", "", "", ""));
        }
        return List.copyOf(rows);
    }

    List<Row> typed() {
        var rows = new ArrayList<Row>();
        var count = stepText == null ? 0 : Math.min(stepText.size(), MOST_ROWS);
        for (var index = 0; index < count; index++) {
            var row = new Row(
                    rows.size() + 1,
                    at(stepText, index),
                    at(stepResponsible, index),
                    at(stepDue, index),
                    at(stepDone, index));
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    private static String at(@Nullable List<String> values, int index) {
        return values == null || index >= values.size() ? "" : values.get(index).strip();
    }

    private static List<String> each(List<PlanStep> steps, Function<PlanStep, String> field) {
        return steps.stream().map(field).toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static String owner(@Nullable AccountId owner) {
        return text(owner);
    }
}
