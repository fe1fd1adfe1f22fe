package org.advocacycrm.web.scorecard.export;

import org.apache.poi.ss.usermodel.Workbook;

/** What each number means, in the words of the product's own help. */
final class DefinitionsSheet {

    private final Workbook workbook;
    private final Styles styles;
    private final Report report;

    DefinitionsSheet(Workbook workbook, Styles styles, Report report) {
        this.workbook = workbook;
        this.styles = styles;
        this.report = report;
    }

    void write() {
        var words = report.words();
        var grid = new Grid(workbook.createSheet(words.say("scorecard.sheet.definitions")), styles)
                .widths(30, 60, 60, 10, 60, 24, 20, 40, 40, 40, 60);
        grid.headings(
                words.say("scorecard.heading.metric"),
                words.say("scorecard.heading.help"),
                words.say("scorecard.heading.formula"),
                words.say("scorecard.heading.version"),
                words.say("scorecard.heading.exclusions"),
                words.say("metric.unit"),
                words.say("metric.direction"),
                words.say("metric.interval"),
                words.say("metric.n"),
                words.say("metric.sources"),
                words.say("metric.avoids"));
        grid.freeze(11);
        report.scorecard().lines().forEach(line -> {
            var metric = line.metric();
            grid.row()
                    .text(words.name(metric))
                    .text(words.help(metric))
                    .text(line.definition().formula())
                    .count(line.definition().version())
                    .text(words.exclusions(metric))
                    .text(words.unit(metric))
                    .text(words.direction(metric))
                    .text(words.interval(metric))
                    .text(words.name(metric.evidence().getFirst()))
                    .text(String.join("; ", words.sources(metric)))
                    .text(words.avoids(metric));
        });
    }
}
