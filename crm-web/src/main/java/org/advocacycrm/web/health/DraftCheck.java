package org.advocacycrm.web.health;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.health.BandEdges;
import org.advocacycrm.health.HealthFault;
import org.advocacycrm.health.HealthMeasure;
import org.advocacycrm.health.HealthRules;
import org.advocacycrm.health.MeasureRule;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Reads a submitted draft; whatever is wrong is said beside the very field. */
record DraftCheck(DraftForm form, BindingResult errors) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Optional<HealthRules> rules() {
        form.rows().keySet().stream()
                .filter(name -> !isMeasure(name))
                .forEach(name -> errors.reject("health.fault.unknown-measure", new Object[] {name}, null));
        var measures = new EnumMap<HealthMeasure, MeasureRule>(HealthMeasure.class);
        for (var measure : HealthMeasure.values()) {
            measures.put(measure, rule(measure));
        }
        var bands = new BandEdges(
                number("watchFrom", form.watchFrom()),
                number("healthyFrom", form.healthyFrom()),
                number("margin", form.margin()));
        var rules = new HealthRules(
                measures, bands, number("enough", form.enough()) / 100, whole("halfLife", form.halfLife()));
        if (!errors.hasErrors()) {
            rules.faults().forEach(this::reject);
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(rules);
    }

    private static boolean isMeasure(String name) {
        try {
            return HealthMeasure.valueOf(name).name().equals(name);
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private MeasureRule rule(HealthMeasure measure) {
        var row = form.rows().get(measure.name());
        var path = path(measure);
        if (row == null) {
            errors.reject("health.fault.missing-measure", new Object[] {measure.name()}, null);
            return new MeasureRule(0, 0, 1, 0, 1);
        }
        return new MeasureRule(
                number(path + "weight", row.weight()),
                number(path + "worst", row.worst()),
                number(path + "best", row.best()),
                whole(path + "fresh", row.fresh()),
                whole(path + "oldest", row.oldest()));
    }

    private double number(String field, @Nullable String typed) {
        return value(field, typed, false).doubleValue();
    }

    private int whole(String field, @Nullable String typed) {
        return value(field, typed, true).intValue();
    }

    private BigDecimal value(String field, @Nullable String typed, boolean whole) {
        var text = typed == null ? "" : typed.strip().replace('\u2212', '-');
        if (text.matches(whole ? "-?\\d{1,6}" : "-?\\d{1,9}(\\.\\d{1,6})?")) {
            return new BigDecimal(text);
        }
        errors.rejectValue(field, whole ? "health.fault.whole" : "health.fault.number");
        return HUNDRED;
    }

    private void reject(HealthFault fault) {
        var code =
                "health.fault." + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var measure = fault.measure();
        var path = measure == null ? "" : path(measure);
        switch (fault.kind()) {
            case WEIGHT -> errors.rejectValue(path + "weight", code);
            case NO_SPAN, OUT_OF_REACH -> errors.rejectValue(path + "best", code);
            case FRESH, DROPPED_WHILE_FRESH -> errors.rejectValue(path + "fresh", code);
            case AGE -> errors.rejectValue(path + "oldest", code);
            case NO_WEIGHT -> errors.reject(code);
            case EDGES -> errors.rejectValue("healthyFrom", code);
            case MARGIN -> errors.rejectValue("margin", code);
            case ENOUGH -> errors.rejectValue("enough", code);
            case HALF_LIFE -> errors.rejectValue("halfLife", code);
        }
    }

    private static String path(HealthMeasure measure) {
        return "measures[" + measure.name() + "].";
    }
}
