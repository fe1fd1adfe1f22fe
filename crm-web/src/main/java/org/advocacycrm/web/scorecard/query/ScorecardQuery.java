package org.advocacycrm.web.scorecard.query;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.analytics.signoff.Edition;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;
import org.jspecify.annotations.Nullable;

/** What a scorecard is asked for: everything about it that stands in its address. */
public record ScorecardQuery(
        PeriodChoice choice, Comparison comparison, MetricFilter filter, Edition edition, Lens lens) {

    public static final String PERIOD = "period";
    public static final String FROM = "from";
    public static final String UNTIL = "until";
    public static final String COMPARISON = "cmp";

    /** Which figures: {@code live}, or the number of a signed version. */
    public static final String FIGURES = "figures";

    private static final String LIVE = "live";

    /** Stands in links for rows that have no value in a dimension. */
    public static final String NOT_GIVEN = "~";

    public ScorecardQuery(PeriodChoice choice, Comparison comparison, MetricFilter filter) {
        this(choice, comparison, filter, new Edition.Usual(), Lens.NONE);
    }

    /** None where the reader's role decides. */
    public @Nullable Layer layer() {
        return lens.layer();
    }

    public Period period() {
        return choice.period();
    }

    public Period comparedWith() {
        return comparison.of(period());
    }

    public ScorecardQuery with(Comparison other) {
        return new ScorecardQuery(choice, other, filter, edition, lens);
    }

    public ScorecardQuery with(MetricFilter other) {
        return new ScorecardQuery(choice, comparison, other, edition, lens);
    }

    public ScorecardQuery with(PeriodChoice other) {
        return new ScorecardQuery(other, comparison, filter, edition, lens);
    }

    public ScorecardQuery with(Lens other) {
        return new ScorecardQuery(choice, comparison, filter, edition, other);
    }

    public ScorecardQuery with(Edition other) {
        return new ScorecardQuery(choice, comparison, filter, other, lens);
    }

    /** This query without one of the values that it restricts the dimension to. */
    public ScorecardQuery without(Dimension dimension, String value) {
        var left = new TreeSet<>(filter.values().getOrDefault(dimension, new TreeSet<>()));
        left.remove(value);
        return with(left.isEmpty() ? filter.without(dimension) : filter.and(dimension, left));
    }

    public ScorecardQuery withoutFilters() {
        return with(MetricFilter.EVERYTHING);
    }

    /** The address of the page at the path that answers this query. */
    public String at(String path) {
        return link(path).toString();
    }

    /** As {@link #at}, still open for more parameters. */
    public Link link(String path) {
        var link = new Link(path).with(PERIOD, choice.code());
        if (choice instanceof PeriodChoice.Custom custom) {
            link.with(FROM, custom.period().from()).with(UNTIL, custom.until());
        }
        link.with(COMPARISON, codeOf(comparison));
        lens.parameters().forEach(link::with);
        filter.values()
                .forEach((dimension, values) -> values.forEach(value -> link.with(dimension.apiName(), escape(value))));
        return switch (edition) {
            case Edition.Usual() -> link;
            case Edition.Live() -> link.with(FIGURES, LIVE);
            case Edition.Version(var number) -> link.with(FIGURES, number);
        };
    }

    public static String codeOf(Comparison comparison) {
        return switch (comparison) {
            case PREVIOUS -> "prev";
            case SAME_LAST_YEAR -> "year";
            case TARGET -> "target";
        };
    }

    static Optional<Edition> editionNamed(String code) {
        if (code.equals(LIVE)) {
            return Optional.of(new Edition.Live());
        }
        return code.matches("[1-9]\\d{0,3}")
                ? Optional.of(new Edition.Version(Integer.parseInt(code)))
                : Optional.empty();
    }

    static Optional<Comparison> comparisonNamed(String code) {
        return Arrays.stream(Comparison.values())
                .filter(comparison -> codeOf(comparison).equals(code))
                .findFirst();
    }

    public static String escape(String value) {
        return value.equals(MetricFilter.NOT_GIVEN) ? NOT_GIVEN : value;
    }

    public static String unescape(String parameter) {
        return parameter.equals(NOT_GIVEN) ? MetricFilter.NOT_GIVEN : parameter;
    }
}
