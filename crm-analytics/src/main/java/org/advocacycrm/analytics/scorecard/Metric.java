package org.advocacycrm.analytics.scorecard;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.advocacycrm.scorecard.AttributeBearer;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.EvidenceSet;

/**
 * Everything the scorecard can measure, with the one definition that help, API and exports print. Names and
 * explanations are messages: {@code metric.<slug>.name} and {@code metric.<slug>.help}.
 */
public enum Metric {
    /** Net promoter score. */
    NPS(
            "nps",
            Unit.POINTS,
            Direction.HIGHER_IS_BETTER,
            Perspective.CUSTOMER,
            "100 × (promoters − detractors) / answers"),
    /** Customer satisfaction. */
    CSAT(
            "csat",
            Unit.RATIO,
            Direction.HIGHER_IS_BETTER,
            Perspective.CUSTOMER,
            "answers with 4 or 5 of 5 stars / answers"),
    /** Customer effort score: how easy the customer found it. */
    CES(
            "ces",
            Unit.SCALE_OF_7,
            Direction.HIGHER_IS_BETTER,
            Perspective.CUSTOMER,
            "sum of the scores on the scale of 1 to 7 / answers on it"),
    RATING(
            "rating",
            Unit.SCALE_OF_10,
            Direction.HIGHER_IS_BETTER,
            Perspective.CUSTOMER,
            "sum of the scores on the scale of 1 to 10 / answers on it"),
    CHURN(
            "churn",
            Unit.RATIO,
            Direction.LOWER_IS_BETTER,
            Perspective.CUSTOMER,
            "customers active at the start and no longer active at the end / customers active at the start"),
    RETENTION(
            "retention",
            Unit.RATIO,
            Direction.HIGHER_IS_BETTER,
            Perspective.CUSTOMER,
            "customers active at the start and still active at the end / customers active at the start"),
    ACQUISITION(
            "acquisition",
            Unit.RATIO,
            Direction.HIGHER_IS_BETTER,
            Perspective.CUSTOMER,
            "customers whose first active day is in the period / customers active at the start"),
    WIN_BACK(
            "win-back",
            Unit.RATIO,
            Direction.HIGHER_IS_BETTER,
            Perspective.CUSTOMER,
            "customers lost by the first day who bought again or started a contract by the last / customers lost by the"
                    + " first day and not back by then"),
    OPT_IN(
            "opt-in",
            Unit.RATIO,
            Direction.HIGHER_IS_BETTER,
            Perspective.CUSTOMER,
            "active customers who have set preferences themselves / active customers"),
    NET_ADVOCACY(
            "net-advocacy",
            Unit.POINTS,
            Direction.HIGHER_IS_BETTER,
            Perspective.CUSTOMER,
            "100 × (advocates + super-advocates − dissenters − defectors) / customers"),
    LONGEVITY(
            "longevity",
            Unit.DAYS,
            Direction.HIGHER_IS_BETTER,
            Perspective.CUSTOMER,
            "whole days since acquisition, summed over active customers / active customers"),
    REFERRALS(
            "referrals", Unit.COUNT, Direction.HIGHER_IS_BETTER, Perspective.CUSTOMER, "referrals made in the period"),
    /** First contact resolution. */
    FCR(
            "fcr",
            Unit.RATIO,
            Direction.HIGHER_IS_BETTER,
            Perspective.INTERNAL_PROCESS,
            "gross: cases resolved with one contact, no hand-over and no reopening / answered cases resolved"),
    /** Customer average time to resolution. */
    CATTR(
            "cattr",
            Unit.HOURS,
            Direction.LOWER_IS_BETTER,
            Perspective.INTERNAL_PROCESS,
            "time from opening to last resolution, summed over cases resolved / cases resolved; net working time where the"
                    + " states of all of them are known, else the wall clock"),
    COMPLAINT_LOOP(
            "complaint-loop",
            Unit.RATIO,
            Direction.HIGHER_IS_BETTER,
            Perspective.INTERNAL_PROCESS,
            "complaints acknowledged within 24 hours / complaints received, without those that still have time"),
    PREFERENCE_MATCH(
            "preference-match",
            Unit.RATIO,
            Direction.HIGHER_IS_BETTER,
            Perspective.INTERNAL_PROCESS,
            "contacts made that the customer's preferences of that moment allowed / contacts made"),
    CONTACT_RESPONSE(
            "contact-response",
            Unit.RATIO,
            Direction.HIGHER_IS_BETTER,
            Perspective.INTERNAL_PROCESS,
            "contacts made that the customer has answered by now (opened a link, replied or accepted) / contacts made"),
    RESPONSE_RATE(
            "response-rate",
            Unit.RATIO,
            Direction.HIGHER_IS_BETTER,
            Perspective.INTERNAL_PROCESS,
            "invitations to surveys sent in the period that were answered by now / those sent and not returned"),
    RENEWAL(
            "renewal",
            Unit.RATIO,
            Direction.HIGHER_IS_BETTER,
            Perspective.FINANCIAL,
            "contracts due and renewed / contracts due and renewed or lost"),
    SAME_CUSTOMER_SPEND(
            "same-customer-spend",
            Unit.GROWTH,
            Direction.HIGHER_IS_BETTER,
            Perspective.FINANCIAL,
            "spend in the period / spend in the same period one year earlier − 1, of customers with spend in both"),
    SPEND_PER_YEAR(
            "spend-per-year",
            Unit.MONEY,
            Direction.HIGHER_IS_BETTER,
            Perspective.FINANCIAL,
            "spend in the period of customers active in it / those customers, scaled to 365 days"),
    /** Employee turnover. */
    TURNOVER(
            "turnover",
            Unit.RATIO,
            Direction.LOWER_IS_BETTER,
            Perspective.LEARNING_AND_GROWTH,
            "leavers in the period / ((headcount at start + headcount at end) / 2)"),
    CUSTOMER_STARS(
            "customer-stars",
            Unit.COUNT,
            Direction.HIGHER_IS_BETTER,
            Perspective.LEARNING_AND_GROWTH,
            "verified recognitions of employees that customers and executives nominated in the period");

    private static final Set<Metric> ON_THE_SCORECARD = EnumSet.of(
            NPS,
            CSAT,
            CES,
            CHURN,
            NET_ADVOCACY,
            FCR,
            CATTR,
            COMPLAINT_LOOP,
            PREFERENCE_MATCH,
            RENEWAL,
            SAME_CUSTOMER_SPEND,
            SPEND_PER_YEAR,
            TURNOVER,
            CUSTOMER_STARS);

    private final String slug;
    private final Unit unit;
    private final Direction direction;
    private final Perspective perspective;
    private final String formula;

    Metric(String slug, Unit unit, Direction direction, Perspective perspective, String formula) {
        this.slug = slug;
        this.unit = unit;
        this.direction = direction;
        this.perspective = perspective;
        this.formula = formula;
    }

    /** The name in links, message keys and the API. */
    public String slug() {
        return slug;
    }

    public Unit unit() {
        return unit;
    }

    public Direction direction() {
        return direction;
    }

    public Perspective perspective() {
        return perspective;
    }

    public Definition definition() {
        return new Definition(1, formula);
    }

    /** Whether it has a line of its own on the balanced scorecard. */
    public boolean onTheScorecard() {
        return ON_THE_SCORECARD.contains(this);
    }

    /** How it can be cut and filtered, besides by attributes. */
    public SortedSet<Dimension> dimensions() {
        return MetricDimensions.of(this);
    }

    /** Whose attributes it can be cut by; none if its rows carry none. */
    public Optional<AttributeBearer> attributeBearer() {
        return MetricDimensions.bearer(this);
    }

    /** Whether it can be cut and filtered by the dimension. */
    public boolean isCutBy(Dimension dimension) {
        return switch (dimension) {
            case Dimension.Standard _ -> dimensions().contains(dimension);
            case Dimension.Attribute _ -> attributeBearer().isPresent();
        };
    }

    /** The sets of rows behind it; the first has exactly n rows, the others are parts of it or stand beside it. */
    public List<EvidenceSet> evidence() {
        return MetricEvidence.of(this);
    }

    public IntervalMethod intervalMethod() {
        return IntervalMethod.of(this);
    }

    /** What the rows behind it are made of. */
    public List<DataSource> dataSources() {
        return DataSource.of(this);
    }

    /** What it says about a few made-up rows, computed like every other reading of it. */
    public Reading example() {
        return WorkedExample.of(this);
    }

    public static Optional<Metric> named(String slug) {
        return Arrays.stream(values())
                .filter(metric -> metric.slug.equals(slug))
                .findFirst();
    }
}
