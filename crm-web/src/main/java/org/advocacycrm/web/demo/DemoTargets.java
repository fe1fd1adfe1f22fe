package org.advocacycrm.web.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.analytics.scorecard.BalancedScorecard;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.target.Target;
import org.advocacycrm.target.TargetId;
import org.advocacycrm.target.Validity;

/** What the demo company aims at: a plan of its board, and last year's figure where the board said nothing. */
final class DemoTargets {

    private static final MathContext ROUND = new MathContext(2, RoundingMode.HALF_UP);
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private static final Map<Metric, Aim> PLAN = new EnumMap<>(Map.ofEntries(
            Map.entry(Metric.NPS, new Aim("35", "4", 0, "Board plan: among the best third of the industry")),
            Map.entry(Metric.CSAT, new Aim("0.82", "0.02", 0, "Board plan: four in five customers satisfied")),
            Map.entry(Metric.CES, new Aim("5.4", "0.2", 1, "Service strategy: easy before fast")),
            Map.entry(Metric.CHURN, new Aim("0.025", "0.005", 0, "Board plan: keep 97 of 100 each quarter")),
            Map.entry(Metric.FCR, new Aim("0.72", "0.03", 1, "Agreed with the service teams")),
            Map.entry(Metric.CATTR, new Aim("11", "1.5", 1, "Service promise: most cases within two working days")),
            Map.entry(Metric.COMPLAINT_LOOP, new Aim("0.98", "0.02", 1, "Complaints are acknowledged within a day")),
            Map.entry(Metric.PREFERENCE_MATCH, new Aim("1", "0", 1, "Customers decide what they are sent")),
            Map.entry(Metric.RENEWAL, new Aim("0.93", "0.02", 2, "Sales plan")),
            Map.entry(Metric.SAME_CUSTOMER_SPEND, new Aim("0.03", "0.02", 2, "Sales plan")),
            Map.entry(Metric.SPEND_PER_YEAR, new Aim("1100", "60", 2, "Sales plan")),
            Map.entry(Metric.CUSTOMER_STARS, new Aim("5", "4", 1, "People plan: name who delights customers")),
            Map.entry(Metric.TURNOVER, new Aim("0.03", "0.015", 1, "People plan"))));

    private final List<AccountId> owners;
    private final Validity validity;

    DemoTargets(List<AccountId> owners, Validity validity) {
        this.owners = owners;
        this.validity = validity;
    }

    /**
     * What the board wants of a metric.
     *
     * @param owner who of the owners answers for it
     */
    private record Aim(String value, String tolerance, int owner, String reason) {}

    /** One for each metric of the scorecard that has a figure or an aim. */
    List<Target> of(BalancedScorecard lastYear) {
        return lastYear.lines().stream().flatMap(line -> of(line).stream()).toList();
    }

    private Optional<Target> of(ScorecardLine line) {
        var aim = PLAN.get(line.metric());
        if (aim != null) {
            return Optional.of(target(
                    line.metric(),
                    new BigDecimal(aim.value()),
                    new BigDecimal(aim.tolerance()),
                    aim.owner(),
                    aim.reason()));
        }
        var value = line.reading().value();
        if (value == null) {
            return Optional.empty();
        }
        var asLastYear = BigDecimal.valueOf(value).round(ROUND);
        var tolerance = asLastYear.abs().multiply(TENTH).max(TENTH);
        return Optional.of(target(line.metric(), asLastYear, tolerance, 1, "As good as a year ago"));
    }

    private Target target(Metric metric, BigDecimal value, BigDecimal tolerance, int owner, String reason) {
        return new Target(
                new TargetId(UUID.randomUUID()),
                new MetricScope(metric.slug(), MetricFilter.EVERYTHING),
                validity,
                value,
                tolerance,
                owners.get(owner),
                reason,
                Revision.NEVER_STORED);
    }
}
