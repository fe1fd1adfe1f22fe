package org.advocacycrm.web.scorecard.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.advocacycrm.analytics.scorecard.BalancedScorecards;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.analytics.signoff.ScorecardArchive;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.scorecard.page.TileGoal;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.scope.ScopeBars;
import org.advocacycrm.web.scorecard.target.GoalLinks;
import org.advocacycrm.web.scorecard.trend.Trend;
import org.advocacycrm.web.scorecard.trend.TrendChart;
import org.advocacycrm.web.scorecard.why.WhyBoxes;
import org.advocacycrm.web.scorecard.words.Asides;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.advocacycrm.web.scorecard.words.Verdict;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws up the page of a measure. */
@Component
class MeasurePages {

    private static final int CHART_WIDTH = 760;
    private static final int CHART_HEIGHT = 270;

    private final BalancedScorecards scorecards;
    private final WhyBoxes whys;
    private final Breakdowns breakdowns;
    private final Distributions distributions;
    private final EvidencePages evidence;
    private final Marks marks;
    private final ScorecardArchive archive;
    private final ScopeBars scopes;
    private final MessageSource messages;
    private final Company company;
    private final Clock clock;

    MeasurePages(
            BalancedScorecards scorecards,
            WhyBoxes whys,
            Breakdowns breakdowns,
            Distributions distributions,
            EvidencePages evidence,
            Marks marks,
            ScorecardArchive archive,
            ScopeBars scopes,
            MessageSource messages,
            Company company,
            Clock clock) {
        this.scorecards = scorecards;
        this.whys = whys;
        this.breakdowns = breakdowns;
        this.distributions = distributions;
        this.evidence = evidence;
        this.marks = marks;
        this.archive = archive;
        this.scopes = scopes;
        this.messages = messages;
        this.company = company;
        this.clock = clock;
    }

    static String path(Metric metric) {
        return "/staff/scorecard/" + metric.slug();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    MeasurePage answer(MeasureQuery asked, boolean mayName, Locale locale) {
        var metric = asked.metric();
        var query = asked.query();
        var words = new ScorecardWords(messages, company, locale);
        var periods = words.periods(query);
        var line = scorecards.line(metric, query.period(), query.comparison(), query.filter());
        var trend = Trend.of(line, query, words)
                .with(marks.of(line, query.filter(), words, Dates.in(locale, company.zone())));
        var cut = line.notCutBy().isEmpty();
        return new MeasurePage(
                metric.slug(),
                words.name(metric),
                periods.name(),
                periods.days(),
                words.scope(query.filter()),
                query.at("/staff/scorecard"),
                headline(line, query, words),
                TileGoal.of(line, query, words),
                signedNote(line, query, words),
                query.link("/staff/benchmarks/edit")
                        .with(GoalLinks.METRIC, metric.slug())
                        .toString(),
                query.at("/staff/annotations/edit"),
                cut ? new Asides(words).of(metric, line.reading()) : List.of(),
                trend,
                words.trend(line, periods),
                trend.hasValues() ? TrendChart.of(trend, words.figures(), CHART_WIDTH, CHART_HEIGHT) : null,
                cut ? whys.of(line, query, asked.split(), asked::splitBy, words) : null,
                cut ? breakdowns.of(asked, words).orElse(null) : null,
                cut ? distributions.of(asked, words, locale).orElse(null) : null,
                definition(line, words),
                cut
                        ? evidence.of(
                                asked, line.reading().hasValue(), mayName, words, Dates.in(locale, company.zone()))
                        : EvidencePages.NONE,
                scopes.above(path(metric), query, metric::isCutBy, extra(asked), today(), words),
                words.ignored(asked.ignored()),
                query.period().to().isAfter(today()) ? words.say("scorecard.unfinished") : "",
                Dates.in(locale, company.zone()).moment(clock.instant()));
    }

    private static MeasurePage.Headline headline(ScorecardLine line, ScorecardQuery query, ScorecardWords words) {
        var unit = line.metric().unit();
        var reading = line.reading();
        var verdict = Verdict.of(line);
        return new MeasurePage.Headline(
                words.figures().value(reading.value(), unit),
                reading.hasValue(),
                reading.hasValue() ? words.say("scorecard.n", words.figures().count(reading.n())) : "",
                words.figures().interval(reading.interval(), unit),
                words.change(line, words.periods(query)),
                words.status(verdict),
                verdict.tone(),
                verdict == Verdict.TOO_FEW);
    }

    /** What was signed, where that is not what the data say now; empty otherwise. */
    private String signedNote(ScorecardLine line, ScorecardQuery query, ScorecardWords words) {
        return archive.signedReading(query.period(), query.filter(), line.metric())
                .filter(signed -> !signed.reading().isSameFigureAs(line.reading()))
                .map(signed -> words.say(
                        "scorecard.measure.signed",
                        words.figures()
                                .value(signed.reading().value(), line.metric().unit()),
                        words.figures().count(signed.reading().n()),
                        signed.signOff().version(),
                        signed.signOff().signer()))
                .orElse("");
    }

    private static MeasurePage.Definition definition(ScorecardLine line, ScorecardWords words) {
        var metric = line.metric();
        var counts = line.reading().tally().entrySet().stream()
                .map(count -> new MeasurePage.Count(
                        words.say("scorecard.tally." + count.getKey()),
                        words.figures().amount(count.getValue())))
                .toList();
        return new MeasurePage.Definition(
                words.help(metric),
                line.definition().formula(),
                line.definition().version(),
                words.exclusions(metric),
                counts);
    }

    private static Map<String, String> extra(MeasureQuery asked) {
        var extra = new LinkedHashMap<String, String>();
        asked.dimension().ifPresent(dimension -> extra.put(MeasureQuery.BY, dimension.apiName()));
        extra.put(MeasureQuery.ROWS, asked.set().slug());
        return extra;
    }
}
