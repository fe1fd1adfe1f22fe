package org.advocacycrm.web.scorecard.target;

import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Unit;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.target.Target;
import org.advocacycrm.target.Validity;
import org.advocacycrm.web.scorecard.form.UnitInput;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.jspecify.annotations.Nullable;

/**
 * A target as the browser submits it, every field as it was typed.
 *
 * @param lasting whether it is for one period only
 */
record TargetForm(
        @Nullable String revision,
        @Nullable String metric,
        @Nullable String filter,
        @Nullable String periodFrom,
        @Nullable String periodTo,
        @Nullable String lasting,
        @Nullable String from,
        @Nullable String value,
        @Nullable String tolerance,
        @Nullable String owner,
        @Nullable String reason) {

    static final String PERIOD = "period";
    static final String STANDING = "standing";

    static TargetForm empty(@Nullable Metric metric, ScorecardQuery query) {
        var period = query.period();
        return new TargetForm(
                null,
                metric == null ? "" : metric.slug(),
                FilterText.write(query.filter()),
                period.from().toString(),
                period.to().toString(),
                STANDING,
                period.from().toString(),
                null,
                null,
                null,
                null);
    }

    static TargetForm of(Target target, ScorecardQuery query) {
        var unit = Metric.named(target.scope().metric()).map(Metric::unit).orElse(Unit.COUNT);
        var owner = target.owner();
        var period = target.validity() instanceof Validity.ForPeriod(var its) ? its : query.period();
        return new TargetForm(
                Long.toString(target.revision().number()),
                target.scope().metric(),
                FilterText.write(target.scope().filter()),
                period.from().toString(),
                period.to().toString(),
                target.validity() instanceof Validity.Standing ? STANDING : PERIOD,
                target.validity().from().toString(),
                UnitInput.write(target.value(), unit),
                UnitInput.write(target.tolerance(), unit),
                owner == null ? "" : owner.toString(),
                target.reason());
    }
}
