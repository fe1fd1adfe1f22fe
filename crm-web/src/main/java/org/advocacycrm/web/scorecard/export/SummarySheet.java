package org.advocacycrm.web.scorecard.export;

import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.web.scorecard.words.Asides;
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
                .widths(22, 30, 16, 10, 16, 16, 16, 10, 16, 24, 48);
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
                words.say("scorecard.heading.aside"));
        grid.freeze(11);
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
    }
}
