package org.advocacycrm.web.scorecard.words;

import java.util.List;
import org.advocacycrm.analytics.scorecard.ScorecardLine;

/** What a scorecard says in whole sentences. */
final class Sentences {

    private final ScorecardWords words;
    private final PeriodWords periods;

    Sentences(ScorecardWords words, PeriodWords periods) {
        this.words = words;
        this.periods = periods;
    }

    /** Names the biggest changes. */
    String headline(List<ScorecardLine> biggest) {
        return switch (biggest.size()) {
            case 0 -> words.say("scorecard.headline.none", periods.other());
            case 1 -> words.say("scorecard.headline.one", periods.versus(), named(biggest.getFirst()));
            default ->
                words.say("scorecard.headline.two", periods.versus(), named(biggest.getFirst()), named(biggest.get(1)));
        };
    }

    /** What became of a line since the period it is compared with. */
    String change(ScorecardLine line) {
        var verdict = Verdict.of(line);
        return switch (verdict) {
            case NOT_CUT -> words.say("scorecard.change.not-cut", words.anyOf(line.notCutBy()));
            case NO_DATA -> words.say("scorecard.change.no-data");
            case TOO_FEW ->
                words.say(
                        "scorecard.change.too-few",
                        words.figures().count(line.reading().n()));
            case TOO_FEW_BEFORE ->
                words.say(
                        "scorecard.change.too-few-before",
                        words.figures().count(line.compared().n()),
                        periods.other());
            case NO_COMPARISON -> periods.noComparison();
            case BETTER, WORSE, STEADY, UNTESTED ->
                words.say("scorecard.change." + ScorecardWords.code(verdict), words.difference(line), periods.versus());
        };
    }

    /** Where a line came from, as far back as there is data, and where it went. */
    String trend(ScorecardLine line) {
        var first = line.history().stream()
                .filter(past -> past.reading().hasValue())
                .findFirst();
        return first.map(start -> trend(line, start, line.history().getLast())).orElse("");
    }

    private String trend(ScorecardLine line, ScorecardLine.PastReading first, ScorecardLine.PastReading last) {
        var unit = line.metric().unit();
        return words.say(
                "scorecard.trend.in-words",
                words.name(line.metric()),
                periods.brief(first.period()),
                words.figures().value(first.reading().value(), unit),
                periods.brief(last.period()),
                words.figures().value(last.reading().value(), unit));
    }

    private String named(ScorecardLine line) {
        return words.say(
                "scorecard.headline.change",
                words.name(line.metric()),
                words.difference(line),
                words.status(Verdict.of(line)));
    }
}
