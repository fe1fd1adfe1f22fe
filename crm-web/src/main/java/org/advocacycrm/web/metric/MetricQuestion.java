package org.advocacycrm.web.metric;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.MetricQuery;
import org.advocacycrm.contact.CapabilityLevel;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.feedback.ScorecardArea;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.PeriodPiece;
import org.advocacycrm.scorecard.StandardDimension;
import org.advocacycrm.shared.Period;
import org.springframework.util.MultiValueMap;

/** A question about a metric as it stands in a link: {@code from}, {@code to}, {@code groupBy}, and one per filter. */
record MetricQuestion(Metric metric, MultiValueMap<String, String> parameters) {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String GROUP_BY = "groupBy";

    /** As many pieces as the days of five years; more is a download, not an answer. */
    private static final int MOST_PIECES = 1_830;

    MetricQuery query() {
        var allowed = parameterNames();
        for (var name : parameters.keySet()) {
            if (!allowed.contains(name) && !isAttribute(name)) {
                throw MetricRefusal.unknownParameter(name, allowed);
            }
        }
        var period = new PeriodParameters(parameters, FROM, TO).period();
        return new MetricQuery(period, filter(), groupBy(period));
    }

    private Collection<String> parameterNames() {
        return Stream.concat(
                        Stream.of(FROM, TO, GROUP_BY),
                        metric.dimensions().stream()
                                .filter(dimension -> !dimension.isTime())
                                .map(Dimension::apiName))
                .toList();
    }

    private boolean isAttribute(String name) {
        return Dimension.named(name).filter(this::isOwn).isPresent();
    }

    private boolean isOwn(Dimension dimension) {
        return dimension instanceof Dimension.Attribute && metric.isCutBy(dimension);
    }

    private List<Dimension> groupBy(Period period) {
        var dimensions = parameters.getOrDefault(GROUP_BY, List.of()).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(this::dimension)
                .distinct()
                .toList();
        var times = dimensions.stream().filter(Dimension::isTime).toList();
        if (times.size() > 1) {
            throw MetricRefusal.unusableValue(GROUP_BY, "A period is cut in one way only.", List.of());
        }
        if (times.stream().anyMatch(unit -> PeriodPiece.of(period, unit).size() > MOST_PIECES)) {
            throw MetricRefusal.unusableValue(
                    GROUP_BY, "That would be more than " + MOST_PIECES + " pieces.", List.of());
        }
        return dimensions;
    }

    private Dimension dimension(String name) {
        return Dimension.named(name)
                .filter(metric::isCutBy)
                .orElseThrow(() -> MetricRefusal.unusableValue(
                        GROUP_BY,
                        "'" + metric.slug() + "' cannot be grouped by '" + name + "'.",
                        metric.dimensions().stream().map(Dimension::apiName).toList()));
    }

    private MetricFilter filter() {
        var filter = MetricFilter.EVERYTHING;
        for (var dimension : filtering()) {
            var wanted = parameters.getOrDefault(dimension.apiName(), List.of());
            if (!wanted.isEmpty()) {
                filter = filter.and(
                        dimension,
                        new TreeSet<>(wanted.stream()
                                .map(value -> value(dimension, value))
                                .toList()));
            }
        }
        return filter;
    }

    private List<Dimension> filtering() {
        var attributes = parameters.keySet().stream()
                .flatMap(name -> Dimension.named(name).stream())
                .filter(this::isOwn);
        return Stream.concat(metric.dimensions().stream(), attributes).toList();
    }

    private static String value(Dimension dimension, String text) {
        var allowed = words(dimension);
        if (allowed.isEmpty() || text.isEmpty()) {
            return text;
        }
        var word = text.toUpperCase(Locale.ROOT);
        if (!allowed.get().contains(word)) {
            throw MetricRefusal.unusableValue(
                    dimension.apiName(), "There is no " + dimension.apiName() + " '" + text + "'.", allowed.get());
        }
        return word;
    }

    /** The values of a dimension whose words are fixed; none where the company chooses its own. */
    private static Optional<List<String>> words(Dimension dimension) {
        return switch (dimension) {
            case Dimension.Standard(var which) -> words(which);
            case Dimension.Attribute _ -> Optional.empty();
        };
    }

    private static Optional<List<String>> words(StandardDimension dimension) {
        return switch (dimension) {
            case SEGMENT -> Optional.of(names(AdvocacySegment.values()));
            case STAGE -> Optional.of(names(LifecycleStage.values()));
            case VALUE_TIER -> Optional.of(names(ValueTier.values()));
            case LEVEL -> Optional.of(names(CapabilityLevel.values()));
            case AREA -> Optional.of(names(ScorecardArea.values()));
            case DAY, WEEK, MONTH, QUARTER, YEAR, COUNTRY, REGION, CHANNEL, TOUCHPOINT, JOURNEY_PHASE, CATEGORY, TEAM ->
                Optional.empty();
        };
    }

    private static List<String> names(Enum<?>[] words) {
        Function<Enum<?>, String> name = Enum::name;
        return Arrays.stream(words).map(name).toList();
    }
}
