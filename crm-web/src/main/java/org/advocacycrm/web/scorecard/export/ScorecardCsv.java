package org.advocacycrm.web.scorecard.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.analytics.scorecard.Change;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.web.export.Cell;
import org.advocacycrm.web.export.CsvTable;
import org.advocacycrm.web.export.Download;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** One row per metric and one per other definition of it, numbers in all their digits. */
@Component
class ScorecardCsv implements ScorecardFile {

    private static final String[] COLUMNS = {
        "perspective",
        "metric",
        "variant",
        "name",
        "unit",
        "value",
        "n",
        "interval_low",
        "interval_high",
        "small_sample",
        "compared_value",
        "compared_n",
        "change",
        "change_low",
        "change_high",
        "change_significant",
        "from",
        "to",
        "compared_from",
        "compared_to",
        "time_zone",
        "filter",
        "formula",
        "definition_version",
        "exclusions",
        "data_as_of",
        "target",
        "target_low",
        "target_high",
        "target_status",
        "owner",
        "plan_state",
        "plan_owner",
        "benchmark",
        "benchmark_source",
        "benchmark_address",
        "benchmark_date",
        "no_data_reason",
        "signed_version",
        "signed_by",
        "signed_at",
        "restatement_reason"
    };

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public MediaType mediaType() {
        return Download.CSV;
    }

    @Override
    public byte[] write(Report report) {
        var bytes = new ByteArrayOutputStream();
        try (var table = new CsvTable(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), COLUMNS)) {
            report.scorecard().lines().forEach(line -> rows(line, report).forEach(table::row));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    private static List<List<Cell>> rows(ScorecardLine line, Report report) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(row(line, "", line.reading(), line.compared(), line.change(), report));
        line.reading().variants().forEach((variant, reading) -> {
            var compared = line.compared().variants().getOrDefault(variant, Reading.NO_DATA);
            var change = Change.between(compared, reading).orElse(null);
            rows.add(row(line, variant, reading, compared, change, report));
        });
        return rows;
    }

    private static List<Cell> row(
            ScorecardLine line,
            String variant,
            Reading reading,
            Reading compared,
            @Nullable Change change,
            Report report) {
        var cells = new ArrayList<Cell>();
        var metric = line.metric();
        cells.add(Cell.text(metric.perspective().name()));
        cells.add(Cell.text(metric.slug()));
        cells.add(Cell.text(variant));
        cells.add(Cell.text(report.words().name(metric)));
        cells.add(Cell.text(Units.of(metric, variant)));
        addReading(cells, reading);
        cells.add(Cell.number(compared.value()));
        cells.add(Cell.number(compared.n()));
        addChange(cells, change);
        addContext(cells, report);
        cells.add(variant.isEmpty() ? Cell.text(line.definition().formula()) : Cell.empty());
        cells.add(Cell.number(line.definition().version()));
        cells.add(variant.isEmpty() ? Cell.text(report.words().exclusions(metric)) : Cell.empty());
        cells.add(Cell.text(report.scorecard().asOf().toString()));
        GoalCells.add(
                cells, variant.isEmpty() ? line.goal() : null, report.shown().signOff());
        return cells;
    }

    private static void addReading(List<Cell> cells, Reading reading) {
        var interval = reading.interval();
        cells.add(Cell.number(reading.value()));
        cells.add(Cell.number(reading.n()));
        cells.add(interval == null ? Cell.empty() : Cell.number(interval.low()));
        cells.add(interval == null ? Cell.empty() : Cell.number(interval.high()));
        cells.add(Cell.text(String.valueOf(reading.smallSample())));
    }

    private static void addChange(List<Cell> cells, @Nullable Change change) {
        var interval = change == null ? null : change.interval();
        cells.add(change == null ? Cell.empty() : Cell.number(change.difference()));
        cells.add(interval == null ? Cell.empty() : Cell.number(interval.low()));
        cells.add(interval == null ? Cell.empty() : Cell.number(interval.high()));
        cells.add(interval == null ? Cell.empty() : Cell.text(String.valueOf(interval.excludesZero())));
    }

    private static void addContext(List<Cell> cells, Report report) {
        var scorecard = report.scorecard();
        cells.add(Cell.date(scorecard.period().from()));
        cells.add(Cell.date(scorecard.period().to()));
        cells.add(Cell.date(scorecard.comparedWith().from()));
        cells.add(Cell.date(scorecard.comparedWith().to()));
        cells.add(Cell.text(report.zone().getId()));
        cells.add(Cell.text(
                report.query().filter().isEmpty() ? "" : report.words().scope(scorecard.filter())));
    }
}
