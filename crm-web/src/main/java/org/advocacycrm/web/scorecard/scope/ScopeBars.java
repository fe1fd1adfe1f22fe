package org.advocacycrm.web.scorecard.scope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.FilterValues;
import org.advocacycrm.web.scorecard.query.PeriodChoice;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.springframework.stereotype.Component;

/** Draws up the bar above a scorecard page. */
@Component
public class ScopeBars {

    private final FilterValues values;

    ScopeBars(FilterValues values) {
        this.values = values;
    }

    /**
     * The bar above the page at the given path.
     *
     * @param offered what the page can be restricted by
     * @param extra parameters of the page itself, which the bar passes on
     */
    public ScopeBar above(
            String path,
            ScorecardQuery query,
            Predicate<Dimension> offered,
            Map<String, String> extra,
            LocalDate today,
            ScorecardWords words) {
        var custom = query.choice() instanceof PeriodChoice.Custom days ? days : null;
        return new ScopeBar(
                path,
                new PeriodOptions(today, query, words).groups(),
                custom == null ? "" : custom.period().from().toString(),
                custom == null ? "" : custom.until().toString(),
                comparisons(query, words),
                new FilterOptions(values.occurring(), query.filter(), words).groups(offered),
                chips(path, query, extra, words),
                address(path, query.withoutFilters(), extra),
                kept(query),
                hidden(query, extra));
    }

    private static List<ScopeBar.Option> comparisons(ScorecardQuery query, ScorecardWords words) {
        return Arrays.stream(Comparison.values())
                .map(comparison -> new ScopeBar.Option(
                        ScorecardQuery.codeOf(comparison),
                        words.say("scorecard.comparison." + ScorecardQuery.codeOf(comparison)),
                        comparison == query.comparison()))
                .toList();
    }

    private static List<ScopeBar.Chip> chips(
            String path, ScorecardQuery query, Map<String, String> extra, ScorecardWords words) {
        return query.filter().values().entrySet().stream()
                .flatMap(wanted -> wanted.getValue().stream()
                        .map(value -> new ScopeBar.Chip(
                                words.say(
                                        "scorecard.scope.only",
                                        words.name(wanted.getKey()),
                                        words.value(wanted.getKey(), value)),
                                address(path, query.without(wanted.getKey(), value), extra))))
                .toList();
    }

    private static String address(String path, ScorecardQuery query, Map<String, String> extra) {
        var link = query.link(path);
        extra.forEach(link::with);
        return link.toString();
    }

    private static List<ScopeBar.Hidden> kept(ScorecardQuery query) {
        var kept = new ArrayList<ScopeBar.Hidden>();
        kept.add(new ScopeBar.Hidden(ScorecardQuery.COMPARISON, ScorecardQuery.codeOf(query.comparison())));
        query.filter()
                .values()
                .forEach((dimension, wanted) -> wanted.forEach(
                        value -> kept.add(new ScopeBar.Hidden(dimension.apiName(), ScorecardQuery.escape(value)))));
        return List.copyOf(kept);
    }

    private static List<ScopeBar.Hidden> hidden(ScorecardQuery query, Map<String, String> extra) {
        return Stream.of(query.lens().parameters(), extra)
                .flatMap(parameters -> parameters.entrySet().stream())
                .map(parameter -> new ScopeBar.Hidden(parameter.getKey(), parameter.getValue()))
                .toList();
    }
}
