package org.advocacycrm.web.scorecard.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.advocacycrm.web.export.Download;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The scorecard as a workbook: a summary, a sheet with a chart for each metric, the definitions and the filters. */
@Component
class ScorecardWorkbook implements ScorecardFile {

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public MediaType mediaType() {
        return Download.XLSX;
    }

    @Override
    public byte[] write(Report report) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var styles = new Styles(workbook, report.company().currency().getCurrencyCode());
            var words = report.words();
            workbook.getProperties().getCoreProperties().setTitle(words.say("scorecard.print.title", period(report)));
            workbook.getProperties()
                    .getCoreProperties()
                    .setCreator(report.company().name());
            new SummarySheet(workbook, styles, report).write();
            report.scorecard().lines().stream()
                    .filter(line -> !line.history().isEmpty())
                    .forEach(line -> new MetricSheet(workbook, styles, report, line).write());
            new DefinitionsSheet(workbook, styles, report).write();
            new FiltersSheet(workbook, styles, report).write();
            workbook.write(bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    private static String period(Report report) {
        return report.words().periods(report.query()).name();
    }
}
