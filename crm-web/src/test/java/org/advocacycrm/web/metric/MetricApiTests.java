package org.advocacycrm.web.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocacycrm.account.key.Scope;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.MetricQuery;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.Evidence;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;
import org.advocacycrm.web.security.ApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = {"crm.currency=EUR", "crm.time-zone=Europe/Paris", "crm.demo=false"})
@AutoConfigureMockMvc
class MetricApiTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private MockMvcTester web;

    @Autowired
    private RecordIntake intake;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Evidence evidence;

    /** The same records every time: taking them again changes nothing. */
    @BeforeEach
    void aYearOfRecords() {
        var records = new ArrayList<IncomingRecord>();
        for (var number = 0; number < 60; number++) {
            records.addAll(recordsOf(number));
        }
        assertThat(intake.take("metrics-test", records).rejections()).isEmpty();
    }

    private static List<IncomingRecord> recordsOf(int number) {
        var tenth = number % 10 == 0;
        var open = number % 5 == 0;
        var may = "2025-05-%02dT12:00:00Z".formatted(1 + number % 28);
        return Stream.of(
                        "CUSTOMERS external_id=$ name=Somebody acquired_on=2024-0%d-15 country=%s ended_on=%s"
                                .formatted(1 + number % 9, number % 2 == 0 ? "DE" : "FR", tenth ? "2025-04-10" : ""),
                        "EMPLOYEES external_id=$ name=Employee hired_on=2023-01-01 team=north left_on=%s"
                                .formatted(tenth ? "2025-05-31" : ""),
                        answer("NPS", number, may) + " scale_max=",
                        answer("CSAT", number, may) + " scale_max=",
                        answer("CES", number, may) + " scale_max=" + (number % 2 == 0 ? 7 : 5),
                        answer("RATING", number, may) + " scale_max=10",
                        "CASES external_id=$ customer_external_id=$ category=return channel=%s complaint=true"
                                        .formatted(open ? "IVR" : "PHONE")
                                + " opened_at=2025-05-02T08:00:00Z resolved_at=%s"
                                        .formatted(open ? "" : "2025-05-02T%02d:00:00Z".formatted(9 + number % 12)),
                        "TRANSACTIONS external_id=$a customer_external_id=$ occurred_at=2024-05-10T10:00:00Z"
                                + " amount=24.5 currency=EUR",
                        "TRANSACTIONS external_id=$b customer_external_id=$ occurred_at=2025-05-10T10:00:00Z"
                                + " amount=25 currency=" + (tenth ? "USD" : "EUR"),
                        "CONTRACTS external_id=$ customer_external_id=$ starts_on=2024-05-01 due_on=2025-05-20"
                                + " annual_value=100 currency=EUR outcome="
                                + List.of("open", "renewed", "lost").get(number % 3),
                        "REFERRALS external_id=$ customer_external_id=$ occurred_at=" + may)
                .map(text -> record(text.replace("$", "n" + number)))
                .toList();
    }

    private static String answer(String kind, int number, String at) {
        return "FEEDBACK external_id=%s$ customer_external_id=$ kind=%s score=%d occurred_at=%s channel=%s"
                .formatted(kind, kind, 1 + number % 5, at, number % 3 == 0 ? "" : "EMAIL");
    }

    @Test
    void answersWithValueSampleIntervalTallyAndDefinition() {
        var nps = json("nps?from=2025-05-01&to=2025-06-01");

        assertThat(nps.path("metric").asString()).isEqualTo("nps");
        assertThat(nps.path("n").asLong()).isEqualTo(60);
        assertThat(nps.path("value").asDouble()).isEqualTo(-100.0);
        assertThat(nps.path("interval").path("low").asDouble()).isEqualTo(-100.0);
        assertThat(nps.path("interval").path("high").asDouble()).isGreaterThan(-100.0);
        assertThat(nps.path("interval").path("level").asDouble()).isEqualTo(0.95);
        assertThat(nps.path("tally").path("detractors").asLong()).isEqualTo(60);
        assertThat(nps.path("smallSample").asBoolean()).isFalse();
        assertThat(nps.path("period").path("timeZone").asString()).isEqualTo("Europe/Paris");
        assertThat(nps.path("definition").path("formula").asString())
                .isEqualTo("100 × (promoters − detractors) / answers");
        assertThat(nps.path("filter").isObject()).isTrue();
        assertThat(nps.has("groups")).isFalse();
    }

    @Test
    void givesNullAndNotZeroWithoutData() {
        var csat = json("csat?from=2031-01-01&to=2031-02-01");

        assertThat(csat.get("value").isNull()).isTrue();
        assertThat(csat.get("interval").isNull()).isTrue();
        assertThat(csat.path("n").asLong()).isZero();
        assertThat(csat.path("smallSample").asBoolean()).isTrue();
    }

    @Test
    void showsAChannelInWhichNothingWasResolvedWithoutAValue() {
        for (var metric : List.of("cattr", "fcr")) {
            var groups = json(metric + "?from=2025-05-01&to=2025-06-01&groupBy=channel")
                    .path("groups");

            assertThat(groups.size()).isEqualTo(2);
            assertThat(groups.path(0).path("key").path("channel").asString()).isEqualTo("IVR");
            assertThat(groups.path(0).get("value").isNull()).isTrue();
            assertThat(groups.path(0).path("n").asLong()).isZero();
            assertThat(groups.path(1).path("n").asLong()).isEqualTo(48);
        }
    }

    @Test
    void namesTheClockAndWhatIsStillOpen() {
        var cattr = json("cattr?from=2025-05-01&to=2025-06-01");

        assertThat(cattr.path("clock").asString()).isEqualTo("wall");
        assertThat(cattr.path("mean").asDouble()).isEqualTo(cattr.path("value").asDouble());
        assertThat(cattr.path("median").asDouble()).isBetween(1.0, 12.0);
        assertThat(cattr.path("p90").asDouble()).isBetween(cattr.path("median").asDouble(), 12.1);
        assertThat(cattr.path("open").asLong()).isEqualTo(12);
        // 2 May 10:00 to 1 June 00:00 in Paris
        assertThat(cattr.path("oldestOpenHours").asDouble()).isEqualTo(29 * 24 + 14, within(1e-9));
    }

    @Test
    void tellsThreeDefinitionsOfFirstContactResolutionApart() {
        var variants = json("fcr?from=2025-05-01&to=2025-06-01").path("variants");

        assertThat(variants.propertyNames()).containsExactlyInAnyOrder("gross", "net", "confirmed");
        assertThat(variants.path("gross").path("value").asDouble()).isEqualTo(1.0);
        assertThat(variants.path("net").path("maturing").asLong()).isZero();
        assertThat(variants.path("confirmed").get("value").isNull()).isTrue();
    }

    @Test
    void printsBothRatesOfChurn() {
        var churn = json("churn?from=2025-04-01&to=2025-07-01");

        assertThat(churn.path("activeAtStart").asLong()).isEqualTo(60);
        assertThat(churn.path("lost").asLong()).isEqualTo(6);
        assertThat(churn.path("retained").asLong()).isEqualTo(54);
        assertThat(churn.path("value").asDouble()).isEqualTo(0.1);
        assertThat(churn.path("lostToRetained").asDouble()).isEqualTo(6 / 54.0);
    }

    @Test
    void cutsByTimeAndByWhatIsNotGiven() {
        var groups = json("csat?from=2025-04-15&to=2025-06-15&groupBy=month").path("groups");

        assertThat(groups.valueStream()
                        .map(group -> group.path("key").path("month").asString()))
                .containsExactly("2025-04", "2025-05", "2025-06");
        assertThat(groups.path(0).get("value").isNull()).isTrue();
        assertThat(groups.path(1).path("n").asLong()).isEqualTo(60);

        var channels = json("csat?from=2025-05-01&to=2025-06-01&groupBy=channel&country=DE")
                .path("groups");
        assertThat(channels.path(0).path("key").get("channel").isNull()).isTrue();
        assertThat(channels.path(0).path("n").asLong()
                        + channels.path(1).path("n").asLong())
                .isEqualTo(30);
    }

    @Test
    void addsUpFilteredPartsToTheWhole() {
        var whole = json("ces?from=2025-05-01&to=2025-06-01").path("tally");
        var german = json("ces?from=2025-05-01&to=2025-06-01&country=DE").path("tally");
        var french = json("ces?from=2025-05-01&to=2025-06-01&country=FR").path("tally");

        assertThat(whole.path("answersOnAllScales").asLong())
                .isEqualTo(german.path("answersOnAllScales").asLong()
                        + french.path("answersOnAllScales").asLong())
                .isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({
        "happiness?from=2025-05-01&to=2025-06-01, 404, unknown-metric, metric",
        "nps?to=2025-06-01, 400, unusable-value, from",
        "nps?from=2025-05-01&to=yesterday, 400, unusable-value, to",
        "nps?from=2025-06-01&to=2025-05-01, 400, unusable-value, to",
        "nps?from=2025-05-01&to=2025-06-01&mood=good, 400, unknown-parameter, mood",
        "churn?from=2025-05-01&to=2025-06-01&channel=EMAIL, 400, unknown-parameter, channel",
        "churn?from=2025-05-01&to=2025-06-01&groupBy=channel, 400, unusable-value, groupBy",
        "nps?from=2025-05-01&to=2025-06-01&groupBy=month&groupBy=day, 400, unusable-value, groupBy",
        "nps?from=1925-05-01&to=2025-06-01&groupBy=day, 400, unusable-value, groupBy",
        "nps?from=2025-05-01&to=2025-06-01&segment=FAN, 400, unusable-value, segment"
    })
    void saysWhereAQuestionIsWrong(String question, int status, String type, String place) {
        var refused = ask(question);

        assertThat(refused).hasStatus(status).hasContentTypeCompatibleWith("application/problem+json");
        var problem = json(refused);
        assertThat(problem.path("type").asString()).isEqualTo("/problems/" + type);
        assertThat(problem.path("parameter").asString()).isEqualTo(place);
        assertThat(problem.path("detail").asString()).isNotEmpty();
        assertThat(problem.path("allowed").isArray()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void countsExactlyTheRowsItCanList(Metric metric) {
        var period = new Period(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 6, 1));
        for (var filter : filters(metric)) {
            var n = measurements
                    .of(metric, new MetricQuery(period, filter, List.of()))
                    .reading()
                    .n();
            var rows =
                    evidence.page(metric.evidence().getFirst(), measurements.evidenceQuery(period, filter), null, 200);

            assertThat(rows.total()).as("%s of %s", metric, filter).isEqualTo(n);
            assertThat(rows.rows()).hasSize((int) n);
        }
    }

    private static List<MetricFilter> filters(Metric metric) {
        return metric.dimensions().contains(Dimension.COUNTRY)
                ? List.of(MetricFilter.EVERYTHING, MetricFilter.of(Dimension.COUNTRY, "FR"))
                : List.of(MetricFilter.EVERYTHING);
    }

    @Test
    void listsEveryMetricWithItsDefinitionAndInWords() {
        var list = json(ask(""));

        assertThat(list.size()).isEqualTo(Metric.values().length);
        for (var line : list) {
            assertThat(line.path("name").asString()).isNotEmpty();
            assertThat(line.path("help").asString()).isNotEmpty();
            assertThat(line.path("definition").path("formula").asString()).isNotEmpty();
            assertThat(line.path("dimensions").isArray()).isTrue();
        }
    }

    @Test
    void isDescribedByTheOpenApiDocument() {
        var document = json(call("/api/v1/openapi"));

        var read = document.path("paths").path("/api/v1/metrics/{metric}").path("get");
        assertThat(read.path("parameters")
                        .valueStream()
                        .map(each -> each.path("name").asString()))
                .contains("metric", "from", "to", "groupBy");
        assertThat(read.path("responses").propertyNames()).contains("200", "400", "404");
    }

    @Test
    void isClosedToStrangers() {
        assertThat(web.get().uri("/api/v1/metrics/nps?from=2025-05-01&to=2025-06-01"))
                .hasStatus(401);
    }

    private JsonNode json(String question) {
        var answer = ask("/" + question);
        assertThat(answer).hasStatusOk();
        return json(answer);
    }

    private MvcTestResult ask(String question) {
        return call("/api/v1/metrics" + (question.isEmpty() || question.startsWith("/") ? "" : "/") + question);
    }

    private MvcTestResult call(String address) {
        var program = new ApiClient("tests", Set.of(Scope.READ));
        return web.get()
                .uri(address)
                .with(authentication(new TestingAuthenticationToken(program, "", "SCOPE_READ")))
                .exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        return JSON.readTree(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** A record type and its fields; a field without a value is not given. */
    static IncomingRecord record(String text) {
        var words = List.of(text.split(" "));
        var fields = words.stream()
                .skip(1)
                .map(field -> field.split("=", -1))
                .filter(field -> !field[1].isEmpty())
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
        return new IncomingRecord(RecordType.valueOf(words.getFirst()), 1, fields);
    }
}
