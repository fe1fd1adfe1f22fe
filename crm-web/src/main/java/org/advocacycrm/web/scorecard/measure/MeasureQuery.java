package org.advocacycrm.web.scorecard.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.EvidenceSet;
import org.advocacycrm.web.scorecard.query.Asked;
import org.advocacycrm.web.scorecard.query.Link;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the page of a measure is asked for.
 *
 * @param dimension how it is broken down; none for a metric that cannot be cut
 * @param split what its change is split by; none for what explains most
 * @param set whose rows are listed
 * @param after where the page of rows starts; none for the first
 */
record MeasureQuery(
        Metric metric,
        ScorecardQuery query,
        Optional<Dimension> dimension,
        Optional<Dimension> split,
        EvidenceSet set,
        @Nullable String after,
        List<String> ignored) {

    static final String BY = "by";
    static final String WHY = "why";
    static final String ROWS = "rows";
    static final String AFTER = "after";

    static MeasureQuery by(Metric metric, MultiValueMap<String, String> parameters, LocalDate today) {
        var asked = Asked.by(parameters, today, Set.of(BY, WHY, ROWS, AFTER));
        var ignored = new ArrayList<>(asked.ignored());
        var dimension = dimension(BY, metric, parameters, ignored);
        var split = dimension(WHY, metric, parameters, ignored);
        var rows = parameters.getFirst(ROWS);
        var set = Optional.ofNullable(rows).flatMap(EvidenceSet::named).filter(metric.evidence()::contains);
        if (rows != null && !rows.isEmpty() && set.isEmpty()) {
            ignored.add(ROWS);
        }
        var after = parameters.getFirst(AFTER);
        return new MeasureQuery(
                metric,
                asked.query(),
                dimension.or(() -> cuts(metric).stream().findFirst()),
                split,
                set.orElse(metric.evidence().getFirst()),
                after == null || after.isEmpty() ? null : after,
                List.copyOf(ignored));
    }

    private static Optional<Dimension> dimension(
            String name, Metric metric, MultiValueMap<String, String> parameters, List<String> ignored) {
        var text = parameters.getFirst(name);
        var dimension =
                Optional.ofNullable(text).flatMap(Dimension::named).filter(cut -> !cut.isTime() && metric.isCutBy(cut));
        if (text != null && !text.isEmpty() && dimension.isEmpty()) {
            ignored.add(name);
        }
        return dimension;
    }

    /** The ways the metric can be cut besides by attributes; time is what the trend shows. */
    static List<Dimension> cuts(Metric metric) {
        return metric.dimensions().stream()
                .filter(dimension -> !dimension.isTime())
                .toList();
    }

    String brokenDownBy(Dimension other) {
        return link(other, set).toString();
    }

    String splitBy(Dimension other) {
        return link(dimension.orElse(null), set).with(WHY, other.apiName()) + "#why";
    }

    String listing(EvidenceSet other) {
        return link(dimension.orElse(null), other) + "#rows";
    }

    String continuing(String next) {
        return link(dimension.orElse(null), set).with(AFTER, next) + "#rows";
    }

    private Link link(@Nullable Dimension by, EvidenceSet rows) {
        var link = query.link(MeasurePages.path(metric));
        if (by != null) {
            link.with(BY, by.apiName());
        }
        return link.with(ROWS, rows.slug());
    }
}
