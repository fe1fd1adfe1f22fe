package org.advocacycrm.web.scorecard.export;

import org.apache.poi.ss.usermodel.Workbook;

/** What this scorecard is about: period, comparison, scope, zone, and when and by whom it was made. */
final class FiltersSheet {

    private final Workbook workbook;
    private final Styles styles;
    private final Report report;

    FiltersSheet(Workbook workbook, Styles styles, Report report) {
        this.workbook = workbook;
        this.styles = styles;
        this.report = report;
    }

    void write() {
        var sheet = workbook.createSheet(report.words().say("scorecard.sheet.filters"));
        var grid = new Grid(sheet, styles).widths(28, 90);
        PrintedScorecard.facts(report)
                .forEach(fact -> grid.row().text(fact.name(), styles.headings()).text(fact.value()));
    }
}
