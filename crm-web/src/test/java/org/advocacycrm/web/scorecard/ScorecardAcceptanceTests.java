package org.advocacycrm.web.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.advocacycrm.analytics.scorecard.BalancedScorecards;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;
import org.advocacycrm.web.export.AccessiblePdf;
import org.advocacycrm.web.security.People;
import org.advocacycrm.web.security.StaffMember;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** The scorecard on real rows: the same figure wherever it stands, and exactly the rows behind it. */
@SpringBootTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScorecardAcceptanceTests {

    private static final Period QUARTER = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1));
    private static final Pattern TOTAL = Pattern.compile("rows-total\">(?:([\\d,]+) rows?|No rows)");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RecordIntake intake;

    @Autowired
    private BalancedScorecards scorecards;

    @Autowired
    private JdbcClient database;

    @BeforeAll
    void moveIn() {
        SomeCompany.moveIn(intake);
    }

    @Test
    void showsTheSameFigureOnThePageAndInEveryFile() throws Exception {
        var nps = reading(Metric.NPS, MetricFilter.EVERYTHING);
        var value = Objects.requireNonNull(nps.value());
        assertThat(nps.hasValue()).isTrue();
        var shown = "%+d".formatted(Math.round(value)).replace('-', '−').replace("+0", "0");

        assertThat(page("/staff/scorecard?period=2026-Q3")).contains(">" + shown + "<", "n = " + nps.n());
        assertThat(page("/staff/scorecard/nps?period=2026-Q3")).contains(">" + shown + "<");
        var line = JsonMapper.shared().readTree(file("json")).get("lines").get(0);
        assertThat(line.get("metric").asString()).isEqualTo("nps");
        assertThat(line.get("value").asDouble()).isEqualTo(value);
        assertThat(line.get("n").asLong()).isEqualTo(nps.n());
        assertThat(Double.parseDouble(csv("nps").getField("value"))).isEqualTo(value);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx")))) {
            var row = workbook.getSheet("Summary").getRow(4);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Net promoter score");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(value);
            assertThat((long) row.getCell(3).getNumericCellValue()).isEqualTo(nps.n());
            assertThat(workbook.getSheet("Net promoter score")
                            .getDrawingPatriarch()
                            .getCharts())
                    .hasSize(1);
        }
        assertThat(text(file("pdf"))).contains(shown, "n = " + nps.n());
    }

    @Test
    void listsExactlyTheRowsThatEachFigureCounts() {
        var random = new Random(SomeCompany.SEED);
        for (var round = 0; round < 60; round++) {
            var metric = List.of(Metric.values()).get(random.nextInt(Metric.values().length));
            var filter = anyFilter(metric, random);
            var query = new StringBuilder("?period=2026-Q3");
            filter.values()
                    .forEach((dimension, values) -> values.forEach(value ->
                            query.append("&%s=%s".formatted(dimension.apiName(), value.isEmpty() ? "~" : value))));

            var total = TOTAL.matcher(page("/staff/scorecard/" + metric.slug() + query, People.manager()));

            assertThat(total.find()).as("%s%s", metric, query).isTrue();
            var rows =
                    total.group(1) == null ? 0 : Long.parseLong(total.group(1).replace(",", ""));
            assertThat(rows)
                    .as("%s%s", metric, query)
                    .isEqualTo(reading(metric, filter).n());
        }
    }

    @Test
    void leadsFromTheFigureToThePersonInTwoSteps() {
        var scorecard = page("/staff/scorecard?period=2026-Q3");
        assertThat(scorecard).contains("href=\"/staff/scorecard/nps?period=2026-Q3&amp;cmp=prev\"");

        assertThat(page("/staff/scorecard/nps?period=2026-Q3&cmp=prev"))
                .containsPattern("href=\"/staff/customers/[0-9a-f-]{36}\"");
    }

    @Test
    void pagesThroughAllRowsWithoutMissingOne() {
        var n = reading(Metric.NPS, MetricFilter.EVERYTHING).n();
        var next = Pattern.compile("href=\"([^\"]*after=[^\"#]*)#rows\"");
        var address = "/staff/scorecard/nps?period=2026-Q3&rows=nps-answers";
        var rows = 0L;
        while (!address.isEmpty()) {
            var page = page(address);
            rows += Pattern.compile("<td[^>]*>\\d+ of 10</td>")
                    .matcher(page)
                    .results()
                    .count();
            var link = next.matcher(page);
            address = link.find() ? HtmlUtils.htmlUnescape(link.group(1)) : "";
        }

        assertThat(rows).isEqualTo(n);
    }

    @Test
    void printsAPdfThatScreenReadersAndArchivesAccept() throws Exception {
        AccessiblePdf.assertConformance(file("pdf"));
    }

    @Test
    void leavesEmptyWhatIsNotMeasured() throws Exception {
        var renewal = csv("renewal");

        assertThat(renewal.getField("value")).isEmpty();
        assertThat(renewal.getField("n")).isEqualTo("0");
        assertThat(page("/staff/scorecard/renewal?period=2026-Q3")).contains("No data");
        var line = JsonMapper.shared()
                .readTree(file("json"))
                .get("lines")
                .valueStream()
                .filter(each -> each.get("metric").asString().equals("renewal"))
                .findFirst()
                .orElseThrow();
        assertThat(line.get("value").isNull()).isTrue();
        assertThat(line.get("interval").isNull()).isTrue();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx")))) {
            workbook.getSheet("Summary").forEach(row -> {
                var name = row.getCell(1);
                if (name != null && name.getStringCellValue().equals("Contract renewal")) {
                    assertThat(row.getCell(2)).isNull();
                }
            });
        }
    }

    @Test
    void writesTextAsTextIntoWorkbooks() throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx")))) {
            workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }

    @Test
    void keepsRecordOfEveryExport() {
        var before = exportsOnRecord();

        file("csv");

        assertThat(exportsOnRecord()).isEqualTo(before + 1);
    }

    @Test
    void namesTheFileByPeriodScopeAndDay() {
        assertThat(mvc.get().uri("/staff/scorecard.csv?period=2026-Q3").with(user(People.manager())))
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.getFirst()).containsPattern("scorecard-2026-Q3-all-\\d{8}\\.csv"));
        assertThat(mvc.get()
                        .uri("/staff/scorecard.csv?period=2026-Q3&country=DE")
                        .with(user(People.manager())))
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.getFirst()).contains("scorecard-2026-Q3-filtered-"));
    }

    @Test
    void showsStaffThePageButHandsFilesToManagersOnly() {
        assertThat(mvc.get().uri("/staff/scorecard").with(user(People.staff())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/staff/exports");
        assertThat(mvc.get().uri("/staff/scorecard").with(user(People.manager())))
                .hasStatusOk()
                .bodyText()
                .contains("/staff/exports", "value=\"pdf\"");
        for (var type : new String[] {"pdf", "xlsx", "csv", "json"}) {
            assertThat(mvc.get().uri("/staff/scorecard." + type).with(user(People.staff())))
                    .hasStatus(403);
            assertThat(mvc.get().uri("/staff/scorecard." + type)).hasStatus(302);
            assertThat(mvc.get().uri("/api/v1/scorecards/balanced." + type)).hasStatus(401);
        }
    }

    @Test
    void tellsStrangersNothing() {
        assertThat(mvc.get().uri("/staff/scorecard")).hasStatus(302);
        assertThat(mvc.get().uri("/staff/scorecard/nps")).hasStatus(302);
        assertThat(mvc.get().uri("/api/v1/scorecards/balanced")).hasStatus(401);
    }

    @Test
    void saysWhatItDidNotUnderstand() {
        assertThat(page("/staff/scorecard?period=soon&colour=red")).contains("not understood", "colour, period");
    }

    @Test
    void explainsAnEmptyPeriodAndAnEmptyFilter() {
        assertThat(page("/staff/scorecard?period=2003-Q1")).contains("No data in this period");
        assertThat(page("/staff/scorecard?period=2003-Q1&country=XX"))
                .contains("The filters leave nothing", "Show all customers");
    }

    @Test
    void beginsAtTheBeginningWhereAPlaceInTheListIsNone() {
        assertThat(page("/staff/scorecard/nps?period=2026-Q3&after=nowhere&rows=nothing"))
                .contains("not understood", "rows-total");
    }

    @Test
    void answersNotFoundForAMetricThatDoesNotExist() {
        assertThat(mvc.get().uri("/staff/scorecard/happiness").with(user(People.staff())))
                .hasStatus(404);
    }

    private Reading reading(Metric metric, MetricFilter filter) {
        return scorecards.line(metric, QUARTER, Comparison.PREVIOUS, filter).reading();
    }

    private static MetricFilter anyFilter(Metric metric, Random random) {
        var filter = MetricFilter.EVERYTHING;
        if (metric.dimensions().contains(Dimension.COUNTRY) && random.nextBoolean()) {
            filter = filter.and(Dimension.COUNTRY, random.nextBoolean() ? "DE" : MetricFilter.NOT_GIVEN);
        }
        if (metric.dimensions().contains(Dimension.CHANNEL) && random.nextBoolean()) {
            filter = filter.and(Dimension.CHANNEL, random.nextBoolean() ? "EMAIL" : MetricFilter.NOT_GIVEN);
        }
        if (metric.dimensions().contains(Dimension.TEAM) && random.nextBoolean()) {
            filter = filter.and(Dimension.TEAM, "North");
        }
        return filter;
    }

    private String page(String address) {
        return page(address, People.staff());
    }

    private String page(String address, StaffMember reader) {
        var answer = mvc.get().uri(URI.create(address)).with(user(reader)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return body(answer.getResponse().getContentAsByteArray());
    }

    private byte[] file(String type) {
        var answer = mvc.get()
                .uri("/staff/scorecard." + type + "?period=2026-Q3")
                .with(user(People.manager()))
                .exchange();
        assertThat(answer).as(type).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private NamedCsvRecord csv(String metric) throws Exception {
        try (var reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(new ByteArrayInputStream(file("csv")))) {
            return reader.stream()
                    .filter(row -> row.getField("metric").equals(metric)
                            && row.getField("variant").isEmpty())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private long exportsOnRecord() {
        return database.sql(
                        "select count(*) from audit_entry where action = 'scorecard.exported' and actor = 'mona@harbour.example'")
                .query(Long.class)
                .single();
    }

    private static String body(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
