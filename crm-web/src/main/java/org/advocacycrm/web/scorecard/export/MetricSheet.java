package org.advocacycrm.web.scorecard.export;

import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A metric over its periods: the numbers, and a chart of them that the reader can change. */
final class MetricSheet {

    private static final int PERIOD = 0;
    private static final int VALUE = 3;
    private static final int LOW = 5;
    private static final int HIGH = 6;
    private static final int CHART_COLUMN = 8;

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final Report report;
    private final ScorecardLine line;

    MetricSheet(XSSFWorkbook workbook, Styles styles, Report report, ScorecardLine line) {
        this.workbook = workbook;
        this.styles = styles;
        this.report = report;
        this.line = line;
    }

    void write() {
        var words = report.words();
        var name = words.name(line.metric());
        var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        var grid = new Grid(sheet, styles).widths(20, 12, 12, 16, 10, 16, 16, 3);
        grid.row().text(name, styles.titles());
        grid.row().text(line.definition().formula(), styles.plain());
        grid.row();
        grid.headings(
                words.say("scorecard.heading.period"),
                words.say("scorecard.heading.from"),
                words.say("scorecard.heading.until"),
                words.say("scorecard.heading.value"),
                words.say("scorecard.heading.n"),
                words.say("scorecard.heading.low"),
                words.say("scorecard.heading.high"));
        var first = grid.rows();
        line.history().forEach(past -> add(grid, past));
        chart(sheet, first, grid.rows() - 1);
    }

    private void add(Grid grid, ScorecardLine.PastReading past) {
        var period = past.period();
        grid.row()
                .text(report.words().periods(report.query()).brief(period))
                .date(period.from())
                .date(period.to().minusDays(1));
        ReadingCells.add(grid, past.reading(), styles.values(line.metric().unit()));
    }

    private void chart(XSSFSheet sheet, int first, int last) {
        var drawing = sheet.createDrawingPatriarch();
        var chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, CHART_COLUMN, 3, CHART_COLUMN + 11, 23));
        chart.setTitleText(report.words().name(line.metric()));
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        var data = (XDDFLineChartData) chart.createData(
                ChartTypes.LINE,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
        series(data, sheet, "value", VALUE, first, last, MarkerStyle.CIRCLE);
        series(data, sheet, "low", LOW, first, last, MarkerStyle.NONE);
        series(data, sheet, "high", HIGH, first, last, MarkerStyle.NONE);
        finish(chart, data);
    }

    private void series(
            XDDFLineChartData data, XSSFSheet sheet, String name, int column, int first, int last, MarkerStyle marker) {
        var periods = XDDFDataSourcesFactory.fromStringCellRange(sheet, range(PERIOD, first, last));
        var values = XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(column, first, last));
        var series = (XDDFLineChartData.Series) data.addSeries(periods, values);
        series.setTitle(report.words().say("scorecard.heading." + name));
        series.setSmooth(false);
        series.setMarkerStyle(marker);
    }

    private static void finish(XSSFChart chart, XDDFChartData data) {
        data.setVaryColors(false);
        chart.plot(data);
    }

    private static CellRangeAddress range(int column, int first, int last) {
        return new CellRangeAddress(first, last, column, column);
    }
}
