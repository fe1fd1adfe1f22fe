package org.advocacycrm.web.scorecard.scope;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.contact.CapabilityLevel;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.feedback.ScorecardArea;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.StandardDimension;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.words.ScorecardWords;

/** What figures can be restricted to: what the product knows by itself, and what occurs in the data. */
final class FilterOptions {

    private final SortedMap<Dimension, SortedSet<String>> occurring;
    private final MetricFilter filter;
    private final ScorecardWords words;

    FilterOptions(SortedMap<Dimension, SortedSet<String>> occurring, MetricFilter filter, ScorecardWords words) {
        this.occurring = occurring;
        this.filter = filter;
        this.words = words;
    }

    List<ScopeBar.OptionGroup> groups(Predicate<Dimension> offered) {
        var attributes = Stream.concat(occurring.keySet().stream(), filter.dimensions().stream())
                .filter(Dimension.Attribute.class::isInstance)
                .distinct()
                .sorted();
        return Stream.concat(Dimension.STANDARD.stream(), attributes)
                .filter(dimension -> !dimension.isTime() && offered.test(dimension))
                .filter(dimension -> !values(dimension).isEmpty())
                .map(this::group)
                .toList();
    }

    private ScopeBar.OptionGroup group(Dimension dimension) {
        var wanted = filter.values().getOrDefault(dimension, new TreeSet<>());
        var offered = new LinkedHashSet<>(values(dimension));
        offered.addAll(wanted);
        offered.add(MetricFilter.NOT_GIVEN);
        var options = offered.stream()
                .map(value -> new ScopeBar.Option(
                        ScorecardQuery.escape(value), words.value(dimension, value), wanted.contains(value)))
                .toList();
        return new ScopeBar.OptionGroup(dimension.apiName(), words.name(dimension), options);
    }

    private Collection<String> values(Dimension dimension) {
        return switch (dimension) {
            case Dimension.Standard(var which) -> values(which);
            case Dimension.Attribute _ -> occurring(dimension);
        };
    }

    private Collection<String> occurring(Dimension dimension) {
        return occurring.getOrDefault(dimension, new TreeSet<>());
    }

    private Collection<String> values(StandardDimension dimension) {
        return switch (dimension) {
            case SEGMENT -> names(AdvocacySegment.values());
            case STAGE -> names(LifecycleStage.values());
            case VALUE_TIER -> names(ValueTier.values());
            case LEVEL -> names(CapabilityLevel.values());
            case AREA -> names(ScorecardArea.values());
            case COUNTRY, REGION, CHANNEL, TOUCHPOINT, JOURNEY_PHASE, CATEGORY, TEAM ->
                occurring(new Dimension.Standard(dimension));
            case DAY, WEEK, MONTH, QUARTER, YEAR -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
