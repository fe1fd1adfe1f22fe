package org.advocacycrm.web.scorecard.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.action.Occasion;
import org.advocacycrm.analytics.scorecard.BalancedScorecards;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.analytics.scorecard.TargetStatus;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.web.scorecard.form.Subjects;
import org.advocacycrm.web.scorecard.form.UnitInput;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.springframework.stereotype.Component;

/** Begins a plan with everything that is known: whose figure it is, and how far it is from its target. */
@Component
class PlanStart {

    private static final int DECIMALS = 4;

    private final BalancedScorecards scorecards;
    private final Subjects subjects;

    PlanStart(BalancedScorecards scorecards, Subjects subjects) {
        this.scorecards = scorecards;
        this.subjects = subjects;
    }

    PlanForm form(Optional<Metric> metric, ScorecardQuery query) {
        var line = metric.map(known -> scorecards.line(known, query.period(), Comparison.PREVIOUS, query.filter()));
        var target = line.map(its -> its.goal().target());
        return new PlanForm(
                null,
                metric.map(Metric::slug).orElse(""),
                FilterText.write(query.filter()),
                query.period().from().toString(),
                query.period().to().toString(),
                line.flatMap(its -> its.goal().status().occasion())
                        .orElse(Occasion.SHORTFALL)
                        .name(),
                target.map(its -> PlanForm.owner(its.owner())).orElse(""),
                "",
                line.map(PlanStart::distance).orElse(""),
                inAWholePeriod(query).toString(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** From the figure to its target; empty where either is missing, or the figure is beyond it. */
    private static String distance(ScorecardLine line) {
        var target = line.goal().target();
        var value = line.reading().value();
        return target == null || value == null || line.goal().status() == TargetStatus.BEYOND
                ? ""
                : UnitInput.write(
                        target.value().subtract(BigDecimal.valueOf(value)).setScale(DECIMALS, RoundingMode.HALF_UP),
                        line.metric().unit());
    }

    private LocalDate inAWholePeriod(ScorecardQuery query) {
        return query.period().startingOn(subjects.today()).to();
    }
}
