package org.advocacycrm.web.scorecard.export;

import java.util.Arrays;
import java.util.List;
import org.advocacycrm.analytics.scorecard.Perspective;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.scorecard.trend.Trend;
import org.advocacycrm.web.scorecard.trend.TrendChart;
import org.advocacycrm.web.scorecard.words.Asides;
import org.advocacycrm.web.scorecard.words.GoalWords;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.advocacycrm.web.scorecard.words.Verdict;
import org.jspecify.annotations.Nullable;

/** The scorecard ready to be laid out on paper. */
record PrintedScorecard(
        String language,
        String company,
        String period,
        String headline,
        List<Fact> facts,
        List<Section> sections,
        List<Definition> definitions) {

    private static final int CHART_WIDTH = 500;
    private static final int CHART_HEIGHT = 170;

    /** What a reader must know of the whole scorecard. */
    record Fact(String name, String value) {}

    record Section(String name, String question, List<Line> lines) {}

    record Line(
            String name,
            String value,
            String sample,
            String interval,
            String before,
            String change,
            String status,
            String tone,
            String aside,
            String target,
            String targetStatus,
            String targetTone,
            String owner,
            String plan,
            String benchmark,
            @Nullable TrendChart chart,
            String chartInWords) {}

    record Definition(String name, String help, String formula, String version, String exclusions) {}

    static PrintedScorecard of(Report report) {
        var words = report.words();
        var scorecard = report.scorecard();
        return new PrintedScorecard(
                words.locale().toLanguageTag(),
                report.company().name(),
                words.periods(report.query()).name(),
                words.headline(scorecard, words.periods(report.query())),
                facts(report),
                Arrays.stream(Perspective.values())
                        .map(perspective -> section(perspective, report))
                        .toList(),
                scorecard.lines().stream().map(line -> definition(line, words)).toList());
    }

    static List<Fact> facts(Report report) {
        var words = report.words();
        var periods = words.periods(report.query());
        var scorecard = report.scorecard();
        var dates = Dates.in(words.locale(), report.zone());
        return List.of(
                new Fact(words.say("scorecard.fact.period"), periods.name() + " (" + periods.days() + ")"),
                new Fact(
                        words.say("scorecard.fact.compared"),
                        periods.other() + " (" + words.words().days(scorecard.comparedWith()) + ")"),
                new Fact(words.say("scorecard.fact.scope"), words.scope(scorecard.filter())),
                new Fact(words.say("scorecard.fact.zone"), report.zone().getId()),
                new Fact(
                        words.say("scorecard.fact.currency"),
                        report.company().currency().getCurrencyCode()),
                new Fact(
                        words.say("scorecard.fact.as-of"),
                        dates.moment(scorecard.asOf()).text()),
                new Fact(words.say("scorecard.fact.edition"), report.edition()),
                new Fact(words.say("scorecard.fact.by"), report.actor()));
    }

    private static Section section(Perspective perspective, Report report) {
        var words = report.words();
        return new Section(
                words.name(perspective),
                words.question(perspective),
                report.scorecard().of(perspective).stream()
                        .map(line -> line(line, report))
                        .toList());
    }

    private static Line line(ScorecardLine line, Report report) {
        var words = report.words();
        var unit = line.metric().unit();
        var reading = line.reading();
        var trend = Trend.of(line, report.query(), words);
        var verdict = Verdict.of(line);
        var goals = new GoalWords(words);
        return new Line(
                words.name(line.metric()),
                words.figures().value(reading.value(), unit),
                words.figures().count(reading.n()),
                words.figures().interval(reading.interval(), unit),
                words.figures().value(line.compared().value(), unit),
                words.change(line, words.periods(report.query())),
                words.status(verdict),
                verdict.tone(),
                new Asides(words).inShort(line.metric(), reading),
                goals.target(line),
                goals.judgement(line),
                GoalWords.tone(line.goal().status()),
                line.goal().owner(),
                goals.plan(line),
                goals.benchmark(line),
                trend.hasValues() ? TrendChart.of(trend, words.figures(), CHART_WIDTH, CHART_HEIGHT) : null,
                words.trend(line, words.periods(report.query())));
    }

    private static Definition definition(ScorecardLine line, ScorecardWords words) {
        var metric = line.metric();
        return new Definition(
                words.name(metric),
                words.help(metric),
                line.definition().formula(),
                String.valueOf(line.definition().version()),
                words.exclusions(metric));
    }
}
