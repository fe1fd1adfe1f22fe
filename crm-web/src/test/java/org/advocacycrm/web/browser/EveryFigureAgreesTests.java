package org.advocacycrm.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.advocacycrm.account.Role;
import org.advocacycrm.analytics.scorecard.Interval;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.scorecard.words.MetricFigures;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the scorecard of the demo company in a browser, as JSON, CSV, XLSX and PDF: the same figures in all five, and
 * behind each exactly as many rows as it says.
 */
@BrowserTest
class EveryFigureAgreesTests {

    private static final Pattern TOTAL = Pattern.compile("rows-total\">(?:([\\d,]+) rows?|No rows)");
    private static final int FIRST_ROW_OF_FIGURES = 4;
    private static final int VALUE = 2;
    private static final int TARGET = 11;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Company company;

    @Autowired
    private JdbcClient database;

    /** A line as JSON gives it, which is what the others are held against. */
    private record Line(
            Metric metric,
            @Nullable Double value,
            long n,
            @Nullable Interval interval,
            @Nullable Double target) {

        static Line of(JsonNode line) {
            var interval = line.get("interval");
            var target = line.at("/goal/target/value");
            return new Line(
                    Metric.named(line.get("metric").asString()).orElseThrow(),
                    line.get("value").isNull()
                            ? null
                            : (Double) line.get("value").asDouble(),
                    line.get("n").asLong(),
                    interval.isNull()
                            ? null
                            : new Interval(
                                    interval.get("low").asDouble(),
                                    interval.get("high").asDouble()),
                    target.isMissingNode() || target.isNull() ? null : (Double) target.asDouble());
        }
    }

    @BeforeEach
    void aimAtSomething() {
        database.sql("""
                        insert into metric_target
                            (id, metric, filter, valid_from, value, tolerance, reason, revision)
                        values (?, 'nps', '', '2020-01-01', 37, 4, 'Half way to the best in the trade', 0)
                        on conflict do nothing
                        """).param(UUID.randomUUID()).update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period=last-quarter&layer=manager",
                "period=last-12-months&cmp=year&layer=manager&valueTier=HIGH&valueTier=TOP"
            })
    void everyFigureOfEveryLineAgrees(String query, Visitors visitors) throws Exception {
        var visit = visitors.signedInAs(Role.MANAGER);
        var lines = lines(file(visit, "json", query));
        var csv = csv(file(visit, "csv", query));
        var workbook = workbook(file(visit, "xlsx", query));
        var pdf = text(file(visit, "pdf", query));
        visit.open("/staff/scorecard?" + query);

        assertThat(lines).hasSizeGreaterThan(11).anyMatch(line -> line.value() != null);
        SoftAssertions.assertSoftly(softly -> lines.forEach(line -> {
            softly.assertThat(
                            figures(Objects.requireNonNull(csv.get(line.metric().slug()))))
                    .as("CSV, %s", line)
                    .isEqualTo(figures(line));
            softly.assertThat(figures(Objects.requireNonNull(workbook.get(words().name(line.metric())))))
                    .as("XLSX, %s", line)
                    .isEqualTo(figures(line));
            softly.assertThat(pdf).as("PDF, %s", line).contains(printed(line));
            softly.assertThat(tile(visit, line)).as("page, %s", line).contains(shown(line));
        }));
        assertThat(visit.page().locator(".tile").count()).isEqualTo(lines.size());
        lines.forEach(line -> assertThat(rowsBehind(visit, line, query))
                .as("rows behind %s", line)
                .isEqualTo(line.n()));
    }

    /** Value, n, both ends of the interval and the target, in every digit. */
    private static List<String> figures(Line line) {
        var interval = line.interval();
        return Stream.of(
                        line.value(),
                        (Double) (double) line.n(),
                        interval == null ? null : (Double) interval.low(),
                        interval == null ? null : (Double) interval.high(),
                        line.target())
                .map(String::valueOf)
                .toList();
    }

    private static List<String> figures(NamedCsvRecord row) {
        return Stream.of("value", "n", "interval_low", "interval_high", "target")
                .map(row::getField)
                .map(field -> field.isEmpty() ? "null" : String.valueOf(Double.parseDouble(field)))
                .toList();
    }

    private static List<String> figures(Row row) {
        return Stream.of(VALUE, VALUE + 1, VALUE + 2, VALUE + 3, TARGET)
                .map(row::getCellAsNumber)
                .map(cell ->
                        cell.map(BigDecimal::doubleValue).map(String::valueOf).orElse("null"))
                .toList();
    }

    /** How the line stands on the page of its perspective, without what wraps. */
    private String printed(Line line) {
        var interval = figures().interval(line.interval(), line.metric().unit());
        var sample = words().say("scorecard.n", figures().count(line.n()));
        return squeezed(words().name(line.metric())
                + figures().value(line.value(), line.metric().unit())
                + sample
                + (interval.isEmpty() ? "" : ", " + words().say("scorecard.interval-label", interval)));
    }

    private List<String> shown(Line line) {
        var texts = new ArrayList<String>();
        texts.add(words().name(line.metric()));
        texts.add(figures().value(line.value(), line.metric().unit()));
        if (line.value() != null) {
            texts.add(words().say("scorecard.n", figures().count(line.n())));
        }
        texts.add(figures().interval(line.interval(), line.metric().unit()));
        if (line.target() != null) {
            texts.add(figures().value(line.target(), line.metric().unit()));
        }
        return texts;
    }

    private static String tile(Visit visit, Line line) {
        return visit.page()
                .locator(".tile")
                .filter(new Locator.FilterOptions()
                        .setHas(visit.page()
                                .locator("a[href^='/staff/scorecard/"
                                        + line.metric().slug() + "?']")))
                .innerText();
    }

    private static long rowsBehind(Visit visit, Line line, String query) {
        var page =
                visit.page().request().get("/staff/scorecard/" + line.metric().slug() + "?" + query);
        var total = TOTAL.matcher(page.text());
        return total.find() && total.group(1) != null
                ? Long.parseLong(total.group(1).replace(",", ""))
                : 0;
    }

    private static byte[] file(Visit visit, String type, String query) {
        var answer = visit.page().request().get("/staff/scorecard." + type + "?" + query);
        assertThat(answer.status()).as(type).isEqualTo(200);
        return answer.body();
    }

    private static List<Line> lines(byte[] json) {
        return JsonMapper.shared()
                .readTree(json)
                .get("lines")
                .valueStream()
                .map(Line::of)
                .toList();
    }

    private static Map<String, NamedCsvRecord> csv(byte[] content) throws IOException {
        var rows = new LinkedHashMap<String, NamedCsvRecord>();
        try (var reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(new ByteArrayInputStream(content))) {
            reader.stream()
                    .filter(row -> row.getField("variant").isEmpty())
                    .forEach(row -> rows.put(row.getField("metric"), row));
        }
        return rows;
    }

    private static Map<String, Row> workbook(byte[] content) throws IOException {
        var rows = new LinkedHashMap<String, Row>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .contains("Summary", "Definitions", "Filters");
            workbook.findSheet("Summary").orElseThrow().read().stream()
                    .filter(row -> row.getRowNum() > FIRST_ROW_OF_FIGURES)
                    .forEach(row -> rows.put(row.getCellText(1), row));
        }
        return rows;
    }

    private static String text(byte[] content) throws IOException {
        try (var document = Loader.loadPDF(content)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    private ScorecardWords words() {
        return new ScorecardWords(messages, company, Locale.ENGLISH);
    }

    private MetricFigures figures() {
        return words().figures();
    }
}
