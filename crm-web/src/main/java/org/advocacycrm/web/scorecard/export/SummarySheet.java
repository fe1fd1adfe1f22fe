package org.advocacycrm.web.scorecard.export;

import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.web.scorecard.words.Asides;
import org.advocacycrm.web.scorecard.words.GoalWords;
import org.advocacycrm.web.scorecard.words.Verdict;
import org.apache.poi.ss.usermodel.Workbook;

/** Every line of the scorecard with its interval and its change. */
final class SummarySheet {

    private final Workbook workbook;
    private final Styles styles;
    private final Report report;

    SummarySheet(Workbook workbook, Styles styles, Report report) {
        this.workbook = workbook;
        this.styles = styles;
        this.report = report;
    }

    void write() {
        var words = report.words();
        var periods = words.periods(report.query());
        var grid = new Grid(workbook.createSheet(words.say("scorecard.sheet.summary")), styles)
                .widths(22, 30, 16, 10, 16, 16, 16, 10, 16, 24, 48, 16, 16, 16, 24, 24, 30, 16, 40, 48);
        grid.row().text(words.say("scorecard.print.title", periods.name()), styles.titles());
        grid.row().text(words.headline(report.scorecard(), periods), styles.plain());
        grid.row();
        grid.headings(
                words.say("scorecard.heading.perspective"),
                words.say("scorecard.heading.metric"),
                words.say("scorecard.heading.value"),
                words.say("scorecard.heading.n"),
                words.say("scorecard.heading.low"),
                words.say("scorecard.heading.high"),
                words.say("scorecard.heading.before"),
                words.say("scorecard.heading.n-before"),
                words.say("scorecard.heading.change"),
                words.say("scorecard.heading.status"),
                words.say("scorecard.heading.aside"),
                words.say("scorecard.heading.target"),
                words.say("scorecard.heading.band-from"),
                words.say("scorecard.heading.band-to"),
                words.say("scorecard.heading.target-status"),
                words.say("scorecard.heading.owner"),
                words.say("scorecard.heading.plan"),
                words.say("scorecard.heading.benchmark"),
                words.say("scorecard.heading.benchmark-source"),
                words.say("scorecard.heading.no-data-reason"));
        grid.freeze(20);
        report.scorecard().lines().forEach(line -> add(grid, line));
    }

    private void add(Grid grid, ScorecardLine line) {
        var words = report.words();
        var metric = line.metric();
        var reading = line.reading();
        var change = line.change();
        grid.row().text(words.name(metric.perspective())).text(words.name(metric));
        ReadingCells.add(grid, reading, styles.values(metric.unit()));
        grid.number(line.compared().value(), styles.values(metric.unit()))
                .count(line.compared().n())
                .number(change == null ? null : (Double) change.difference(), styles.differences(metric.unit()))
                .text(words.status(Verdict.of(line)))
                .text(new Asides(words).inShort(metric, reading));
        add(grid, line, new GoalWords(words));
    }

    private void add(Grid grid, ScorecardLine line, GoalWords goals) {
        var values = styles.values(line.metric().unit());
        var target = line.goal().target();
        var benchmark = line.goal().benchmark();
        grid.number(target == null ? null : (Double) target.value().doubleValue(), values)
                .number(target == null ? null : (Double) target.bandFrom().doubleValue(), values)
                .number(target == null ? null : (Double) target.bandTo().doubleValue(), values)
                .text(goals.status(line))
                .text(line.goal().owner())
                .text(goals.plan(line))
                .number(benchmark == null ? null : (Double) benchmark.value().doubleValue(), values)
                .text(goals.source(line))
                .text(line.goal().noDataReason());
    }
}
