package org.advocacycrm.web.scorecard.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.target.Target;
import org.advocacycrm.target.TargetId;
import org.advocacycrm.target.Validity;
import org.advocacycrm.web.scorecard.form.FieldReader;
import org.advocacycrm.web.scorecard.form.Subjects;
import org.springframework.validation.Errors;

/** Finds what is missing or wrong in a submitted target, and says it beside the field. */
record TargetCheck(TargetForm form, Subjects subjects, Errors errors) {

    /** The target, when nothing is wrong. */
    Optional<Target> check(TargetId id) {
        var reader = new FieldReader(errors);
        var metric = reader.metric("metric", form.metric());
        var filter = reader.filter(form.filter());
        metric.ifPresent(known -> {
            if (!known.dimensions().containsAll(filter.dimensions())) {
                errors.rejectValue("metric", "goal.fault.not-cut");
            }
        });
        var validity = validity(reader);
        var value = metric.flatMap(known -> reader.number("value", form.value(), known.unit()));
        var tolerance = metric.flatMap(known -> reader.number("tolerance", form.tolerance(), known.unit()));
        if (tolerance.filter(band -> band.signum() < 0).isPresent()) {
            errors.rejectValue("tolerance", "goal.fault.negative");
        }
        var owner = FieldReader.account(form.owner());
        if (!subjects.isKnown(owner)) {
            errors.rejectValue("owner", "goal.fault.choose");
        }
        var reason = reader.text("reason", form.reason(), Target.LONGEST_REASON, true);
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        var scope = new MetricScope(metric.map(Metric::slug).orElseThrow(), filter);
        return Optional.of(new Target(
                id,
                scope,
                validity.orElseThrow(),
                value.map(BigDecimal::stripTrailingZeros).orElseThrow(),
                tolerance.map(BigDecimal::stripTrailingZeros).orElseThrow(),
                owner,
                reason,
                FieldReader.revision(form.revision())));
    }

    private Optional<Validity> validity(FieldReader reader) {
        if (TargetForm.PERIOD.equals(form.lasting())) {
            return reader.period(form.periodFrom(), form.periodTo()).map(Validity.ForPeriod::new);
        }
        if (TargetForm.STANDING.equals(form.lasting())) {
            return reader.day("from", form.from()).map(Validity.Standing::new);
        }
        errors.rejectValue("lasting", "goal.fault.choose");
        return Optional.empty();
    }
}
