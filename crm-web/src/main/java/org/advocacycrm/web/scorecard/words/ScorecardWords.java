package org.advocacycrm.web.scorecard.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.advocacycrm.analytics.scorecard.BalancedScorecard;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Perspective;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.analytics.team.SmallTeams;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.EvidenceSet;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.StandardDimension;
import org.advocacycrm.shared.AttributeName;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.springframework.context.MessageSource;

/** Names what stands on a scorecard, and says in a sentence what changed. */
public final class ScorecardWords {

    private final Words words;
    private final MetricFigures figures;
    private final Locale locale;

    public ScorecardWords(MessageSource messages, Company company, Locale locale) {
        this.words = new Words(messages, locale);
        this.figures = new MetricFigures(Figures.in(locale), words, company.currency());
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public Words words() {
        return words;
    }

    public MetricFigures figures() {
        return figures;
    }

    public PeriodWords periods(ScorecardQuery query) {
        return new PeriodWords(query, words, locale);
    }

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    public String name(Metric metric) {
        return say("metric." + metric.slug() + ".name");
    }

    public String help(Metric metric) {
        return say("metric." + metric.slug() + ".help");
    }

    public String name(Perspective perspective) {
        return say("scorecard.perspective." + code(perspective));
    }

    /** What the rows behind a metric leave out. */
    public String exclusions(Metric metric) {
        return say("scorecard.exclusions." + metric.slug());
    }

    /** What a metric counts in, and on which scale. */
    public String unit(Metric metric) {
        return say("metric.unit." + code(metric.unit()), figures.currency());
    }

    public String direction(Metric metric) {
        return say("metric.direction." + code(metric.direction()));
    }

    /** Where the 95 % interval of a metric comes from. */
    public String interval(Metric metric) {
        return say("metric.interval." + code(metric.intervalMethod()));
    }

    /** What the rows behind a metric are made of. */
    public List<String> sources(Metric metric) {
        return metric.dataSources().stream()
                .map(source -> say("metric.source." + code(source)))
                .toList();
    }

    /** A mistake that is often made with the metric and not here. */
    public String avoids(Metric metric) {
        return say("metric." + metric.slug() + ".avoids");
    }

    public String name(EvidenceSet set) {
        return say("scorecard.set." + set.slug());
    }

    /** What a perspective asks. */
    public String question(Perspective perspective) {
        return say("scorecard.perspective." + code(perspective) + ".question");
    }

    /** A notice about parameters that nobody understands; empty if there are none. */
    public String ignored(List<String> parameters) {
        return parameters.isEmpty() ? "" : say("scorecard.ignored", parameters.size(), String.join(", ", parameters));
    }

    public String name(Dimension dimension) {
        return switch (dimension) {
            case Dimension.Standard _ -> say("scorecard.dimension." + dimension.apiName());
            case Dimension.Attribute(var attribute) -> name(attribute);
        };
    }

    /** A name the company chose, spelled as people write: "waited_long" is shown as "Waited long". */
    private static String name(AttributeName attribute) {
        var spaced = attribute.value().replace('_', ' ').strip();
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /** What the value of a dimension stands for: a country's name for its code, words for what is not given. */
    public String value(Dimension dimension, String value) {
        if (value.equals(MetricFilter.NOT_GIVEN)) {
            return words.sayOr("scorecard.not-given." + dimension.apiName(), say("scorecard.not-given"));
        }
        return switch (dimension) {
            case Dimension.Standard(var which) -> value(which, value);
            case Dimension.Attribute _ -> words.sayOr("scorecard.attribute." + code(value), value);
        };
    }

    private String value(StandardDimension dimension, String value) {
        return switch (dimension) {
            case COUNTRY -> Locale.of("", value).getDisplayCountry(locale);
            case SEGMENT -> words.sayOr("frame.segment." + value.toLowerCase(Locale.ROOT), value);
            case STAGE, VALUE_TIER, LEVEL, AREA ->
                value("scorecard." + new Dimension.Standard(dimension).apiName() + ".", value);
            case CHANNEL -> value("scorecard.channel.", value);
            case DAY, WEEK, MONTH, QUARTER, YEAR, REGION, TOUCHPOINT, JOURNEY_PHASE, CATEGORY -> value;
            case TEAM -> value.equals(SmallTeams.TOGETHER) ? say("scorecard.small-teams") : value;
        };
    }

    /** The text for a value of the product's own, or the value itself where there is none. */
    public String value(String keyPrefix, String value) {
        return words.sayOr(keyPrefix + code(value), value);
    }

    /** Whose figures these are, in words. */
    public String scope(MetricFilter filter) {
        return filter.isEmpty()
                ? say("scorecard.scope.all")
                : filter.values().entrySet().stream()
                        .map(wanted -> say(
                                "scorecard.scope.only",
                                name(wanted.getKey()),
                                anyOf(wanted.getKey(), List.copyOf(wanted.getValue()))))
                        .collect(Collectors.joining("; "));
    }

    public String anyOf(Dimension dimension, List<String> values) {
        return values.stream()
                .map(value -> value(dimension, value))
                .collect(Collectors.joining(say("scorecard.scope.or")));
    }

    /** The two biggest changes, in a sentence. */
    public String headline(BalancedScorecard scorecard, PeriodWords periods) {
        return new Sentences(this, periods).headline(scorecard.biggestChanges());
    }

    /** What became of a line since the period it is compared with, in a sentence. */
    public String change(ScorecardLine line, PeriodWords periods) {
        return new Sentences(this, periods).change(line);
    }

    /** Where a line came from and where it went, in a sentence; empty without a history. */
    public String trend(ScorecardLine line, PeriodWords periods) {
        return new Sentences(this, periods).trend(line);
    }

    public String status(Verdict verdict) {
        return say("scorecard.status." + code(verdict));
    }

    /** The change as a signed figure; empty where there is none. */
    public String difference(ScorecardLine line) {
        var change = line.change();
        return change == null
                ? ""
                : figures.difference(change.difference(), line.metric().unit());
    }

    String anyOf(Set<Dimension> dimensions) {
        return dimensions.stream().sorted().map(this::name).collect(Collectors.joining(say("scorecard.scope.or")));
    }

    /** A constant as message keys and identifiers write it. */
    public static String code(Enum<?> constant) {
        return code(constant.name());
    }

    private static String code(String value) {
        return value.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
