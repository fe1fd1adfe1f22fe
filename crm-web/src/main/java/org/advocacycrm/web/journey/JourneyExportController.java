package org.advocacycrm.web.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.analytics.journey.JourneyFigures;
import org.advocacycrm.analytics.journey.StepFigure;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.journey.Journey;
import org.advocacycrm.journey.JourneyId;
import org.advocacycrm.journey.Journeys;
import org.advocacycrm.web.export.Cell;
import org.advocacycrm.web.export.CsvTable;
import org.advocacycrm.web.export.Download;
import org.advocacycrm.web.security.CurrentActor;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Hands out a journey with its figures as a file, and writes down who took it. */
@Controller
@RequestMapping(JourneyController.PATH + "/{id}")
class JourneyExportController {

    private static final double COLUMN_WIDTH = 20;

    private final Journeys journeys;
    private final JourneyFigures figures;
    private final JourneyPages pages;
    private final AuditLog audit;
    private final Clock clock;

    JourneyExportController(
            Journeys journeys, JourneyFigures figures, JourneyPages pages, AuditLog audit, Clock clock) {
        this.journeys = journeys;
        this.figures = figures;
        this.pages = pages;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/journey.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String period,
            @CurrentActor String actor,
            Locale language)
            throws IOException {
        var journey = find(id);
        var chosen = JourneyPeriod.chosen(period, pages.today());
        var words = pages.words(language);
        var table = new JourneyTable(words);
        var content = new ByteArrayOutputStream();
        try (var csv = new CsvTable(
                new OutputStreamWriter(content, StandardCharsets.UTF_8),
                table.heads().toArray(String[]::new))) {
            steps(journey, chosen).forEach(figure -> csv.row(table.row(figure)));
        }
        record(actor, "CSV", journey, chosen);
        return Download.of(name(journey, chosen, words) + ".csv", Download.CSV, content.toByteArray());
    }

    @GetMapping("/journey.xlsx")
    ResponseEntity<byte[]> xlsx(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String period,
            @CurrentActor String actor,
            Locale language)
            throws IOException {
        var journey = find(id);
        var chosen = JourneyPeriod.chosen(period, pages.today());
        var words = pages.words(language);
        var content = new ByteArrayOutputStream();
        var workbook = new Workbook(content, words.company().name(), "1.0");
        write(workbook.newWorksheet(words.say("export.sheet")), new JourneyTable(words), steps(journey, chosen));
        workbook.finish();
        record(actor, "XLSX", journey, chosen);
        return Download.of(name(journey, chosen, words) + ".xlsx", Download.XLSX, content.toByteArray());
    }

    private static void write(Worksheet sheet, JourneyTable table, List<StepFigure> steps) {
        var heads = table.heads();
        for (var column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.width(column, COLUMN_WIDTH);
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
        sheet.freezePane(2, 1);
        for (var row = 0; row < steps.size(); row++) {
            var cells = table.row(steps.get(row));
            for (var column = 0; column < cells.size(); column++) {
                write(sheet, row + 1, column, cells.get(column));
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var value) -> sheet.value(row, column, value);
            case Cell.Figure(var value) -> sheet.value(row, column, value);
            case Cell.Day(var value) -> sheet.value(row, column, value);
            case Cell.Empty() -> {}
        }
    }

    private List<StepFigure> steps(Journey journey, JourneyPeriod period) {
        return figures.of(journey, period.period());
    }

    private static String name(Journey journey, JourneyPeriod period, JourneyWords words) {
        var name = journey.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return words.say("export.file", name, period.code());
    }

    private void record(String actor, String format, Journey journey, JourneyPeriod period) {
        audit.record(new AuditEntry(
                clock.instant(), actor, "journey.exported", journey.id().toString(), format + ", " + period.code()));
    }

    private Journey find(UUID id) {
        return journeys.of(new JourneyId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
