package org.advocacycrm.web.health;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.analytics.scorecard.Interval;
import org.advocacycrm.health.trial.Backtest;
import org.advocacycrm.health.trial.Backtest.Fifth;
import org.advocacycrm.health.trial.HealthTrial;
import org.advocacycrm.health.trial.HealthTrial.State;
import org.advocacycrm.health.trial.HealthTrials;
import org.advocacycrm.health.trial.TrialQuestion.WhoWasLost;
import org.advocacycrm.web.export.Cell;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.chart.Bullet;
import org.advocacycrm.web.frame.chart.Scale;
import org.springframework.stereotype.Component;

/** Prints how far a backtest is, and what it found. */
@Component
record BacktestPages(HealthTrials trials, HealthDefinitionPages definitions) {

    private static final int SHOWN = 20;
    private static final long SMALL = 30;

    /** An earlier backtest in the list. */
    record Line(String id, String title, String subject, String asked) {}

    List<Line> latest(Locale language) {
        var words = definitions.words(language);
        return trials.latest(WhoWasLost.class, SHOWN).stream()
                .map(trial -> new Line(
                        trial.id().toString(),
                        trial.question() instanceof WhoWasLost question ? title(question, words) : "",
                        TrialPages.subject(trial, words),
                        asked(trial, words)))
                .toList();
    }

    List<Choice> subjects(boolean draft, Locale language) {
        var words = definitions.words(language);
        var subjects = new ArrayList<Choice>();
        if (draft) {
            subjects.add(new Choice(BacktestForm.DRAFT, words.say("subject.draft")));
        }
        definitions
                .versions()
                .all()
                .versions()
                .reversed()
                .forEach(version -> subjects.add(new Choice(
                        Integer.toString(version.number()), words.say("subject.version", version.number()))));
        return subjects;
    }

    Optional<BacktestPage> of(UUID id, Locale language) {
        return trials.of(id)
                .flatMap(trial -> trial.question() instanceof WhoWasLost question
                        ? Optional.of(page(trial, question, definitions.words(language)))
                        : Optional.empty());
    }

    /** The same as cells of a table: the fifths, then those without a score. */
    List<List<Cell>> cells(UUID id) {
        var backtest = trials.backtest(id);
        var rows = new ArrayList<List<Cell>>();
        for (var fifth : backtest.fifths()) {
            var interval = Interval.ofShare(fifth.lost(), fifth.customers());
            rows.add(List.of(
                    figure(fifth.number()),
                    figure(fifth.lowest()),
                    figure(fifth.highest()),
                    figure((double) fifth.customers()),
                    figure((double) fifth.lost()),
                    figure(share(fifth)),
                    figure(interval.low()),
                    figure(interval.high())));
        }
        rows.add(List.of(
                new Cell.Empty(),
                new Cell.Empty(),
                new Cell.Empty(),
                figure((double) backtest.unscored()),
                figure((double) backtest.unscoredLost()),
                new Cell.Empty(),
                new Cell.Empty(),
                new Cell.Empty()));
        return rows;
    }

    private BacktestPage page(HealthTrial trial, WhoWasLost question, HealthTexts words) {
        var backtest = trials.backtest(trial.id());
        var figures = words.figures();
        var most = backtest.fifths().stream()
                .mapToDouble(fifth ->
                        Interval.ofShare(fifth.lost(), fifth.customers()).high())
                .max()
                .orElse(1);
        var all = backtest.customers();
        return new BacktestPage(
                trial.id().toString(),
                title(question, words),
                TrialPages.subject(trial, words),
                asked(trial, words),
                trial.state().isUnderWay(),
                trial.state() == State.FAILED || trial.state() == State.CANCELLED,
                all == 0,
                words.say("trial.progress", figures.count(trial.done()), figures.count(trial.total())),
                Long.toString(trial.done()),
                Long.toString(Math.max(1, trial.total())),
                headline(backtest, words),
                backtest.fifths().stream().map(fifth -> row(fifth, most, words)).toList(),
                figures.count(all),
                figures.count(backtest.lost()),
                all == 0 ? "" : words.percent((double) backtest.lost() / all),
                words.say(
                        "backtest.unscored",
                        backtest.unscored(),
                        backtest.unscoredLost(),
                        words.percent(question.enough())));
    }

    private static String title(WhoWasLost question, HealthTexts words) {
        return words.say(
                "backtest.heading",
                words.dates().day(question.day()).text(),
                question.withinDays(),
                words.dates().day(question.lastDay()).text());
    }

    private static String asked(HealthTrial trial, HealthTexts words) {
        return words.say(
                "trial.asked",
                trial.askedBy(),
                words.dates().moment(trial.askedAt()).text());
    }

    private static String headline(Backtest backtest, HealthTexts words) {
        if (backtest.fifths().size() < 2) {
            return words.say("backtest.headline.none");
        }
        return words.say(
                "backtest.headline",
                words.percent(share(backtest.fifths().getFirst())),
                words.percent(share(backtest.fifths().getLast())));
    }

    private static BacktestPage.Row row(Fifth fifth, double most, HealthTexts words) {
        var interval = Interval.ofShare(fifth.lost(), fifth.customers());
        var range = words.say("backtest.interval", words.percent(interval.low()), words.percent(interval.high()));
        var name = words.say("backtest.fifth." + fifth.number());
        return new BacktestPage.Row(
                name,
                words.say("backtest.scores", words.decimal(fifth.lowest(), 1), words.decimal(fifth.highest(), 1)),
                words.figures().count(fifth.customers()),
                words.figures().count(fifth.lost()),
                words.percent(share(fifth)),
                range,
                fifth.customers() < SMALL,
                Bullet.of(
                        new Scale(0, Math.max(most, 0.01)),
                        BigDecimal.valueOf(share(fifth)),
                        null,
                        BigDecimal.valueOf(interval.low()),
                        BigDecimal.valueOf(interval.high())),
                words.say("backtest.bar", name, words.percent(share(fifth)), range));
    }

    private static double share(Fifth fifth) {
        return (double) fifth.lost() / fifth.customers();
    }

    private static Cell figure(double value) {
        return new Cell.Figure(BigDecimal.valueOf(value).stripTrailingZeros());
    }
}
