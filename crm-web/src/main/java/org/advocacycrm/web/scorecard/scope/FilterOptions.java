package org.advocacycrm.web.scorecard.scope;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.feedback.ScorecardArea;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
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

    List<ScopeBar.OptionGroup> groups(Set<Dimension> dimensions) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> !dimension.isTime() && dimensions.contains(dimension))
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
            case SEGMENT -> names(AdvocacySegment.values());
            case STAGE -> names(LifecycleStage.values());
            case VALUE_TIER -> names(ValueTier.values());
            case AREA -> names(ScorecardArea.values());
            case COUNTRY, REGION, CHANNEL, TOUCHPOINT, JOURNEY_PHASE, CATEGORY, TEAM ->
                occurring.getOrDefault(dimension, new TreeSet<>());
            case DAY, WEEK, MONTH, QUARTER, YEAR -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
