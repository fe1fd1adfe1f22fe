package org.advocacycrm.web.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.advocacycrm.account.key.Scope;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.web.security.ApiClient;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Periods without data, with one answer, with all answers alike; days of 23 and 25 hours; a year west of Greenwich. */
@SpringBootTest(properties = {"crm.currency=EUR", "crm.time-zone=America/New_York", "crm.demo=false"})
@AutoConfigureMockMvc
class EdgesOfPeriodsTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private MockMvcTester web;

    @Autowired
    private RecordIntake intake;

    private final List<IncomingRecord> records = new ArrayList<>();

    @BeforeEach
    void recordsAroundTheEdges() {
        add(RecordType.CUSTOMERS, Map.of("external_id", "edge", "name", "Edge"));
        answer("one", "2020-03-05T15:00:00Z", 10);
        for (var number = 0; number < 30; number++) {
            answer("alike30-" + number, "2020-05-05T15:00:00Z", 9);
        }
        for (var number = 0; number < 29; number++) {
            answer("alike29-" + number, "2020-06-05T15:00:00Z", 9);
        }
        answer("old-year", "2022-01-01T04:59:59Z", 0);
        answer("new-year", "2022-01-01T05:00:00Z", 10);
        // the first of November 2020 has 25 hours in New York
        answer("october", "2020-11-01T03:59:59Z", 10);
        answer("first-hour", "2020-11-01T04:00:00Z", 10);
        answer("last-hour", "2020-11-02T04:59:59Z", 10);
        answer("second", "2020-11-02T05:00:00Z", 10);
        serviceCase("spring", "spring", "2020-03-08T06:30:00Z", "2020-03-08T07:30:00Z");
        serviceCase("done", "done", "2020-07-01T10:00:00Z", "2020-07-01T12:00:00Z");
        serviceCase("never", "never", "2020-07-01T10:00:00Z", "");
        assertThat(intake.take("edges", records).rejections()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void aPeriodWithoutDataHasNoValueInTheApiAndIsNoZero(Metric metric) {
        var reading = json(metric.slug() + "?from=1990-01-01&to=1991-01-01");

        assertThat(reading.get("value").isNull()).isTrue();
        assertThat(reading.get("interval").isNull()).isTrue();
        assertThat(reading.path("n").asLong()).isZero();
    }

    @Test
    void aPeriodWithoutDataSaysSoOnThePage() {
        assertThat(page("/staff/scorecard?period=custom&from=1990-01-01&until=1990-12-31"))
                .contains("No data in this period")
                .doesNotContain("NaN", "Infinity");
        assertThat(page("/staff/scorecard/nps?period=custom&from=1990-01-01&until=1990-12-31"))
                .contains("No data")
                .doesNotContain("NaN", "Infinity");
    }

    @Test
    void oneAnswerHasAValueAndIsASmallSampleWithoutAnInterval() {
        var nps = json("nps?from=2020-03-01&to=2020-04-01");

        assertThat(nps.path("value").asDouble()).isEqualTo(100.0);
        assertThat(nps.path("n").asLong()).isEqualTo(1);
        assertThat(nps.get("interval").isNull()).isTrue();
        assertThat(nps.path("smallSample").asBoolean()).isTrue();
        assertThat(page("/staff/scorecard/nps?period=2020-03")).contains("+100", "n = 1");
    }

    @Test
    void answersAllAlikeHaveWilsonsBoundFromThirtyOnAndNoIntervalOfWidthZero() {
        var thirty = json("nps?from=2020-05-01&to=2020-06-01");
        var fewer = json("nps?from=2020-06-01&to=2020-07-01");

        assertThat(thirty.path("value").asDouble()).isEqualTo(100.0);
        assertThat(thirty.path("interval").path("high").asDouble()).isEqualTo(100.0);
        assertThat(thirty.path("interval").path("low").asDouble()).isLessThan(90.0);
        assertThat(fewer.path("n").asLong()).isEqualTo(29);
        assertThat(fewer.get("interval").isNull()).isTrue();
    }

    @Test
    void aYearStartsAtMidnightOfTheBusinessTimeZone() {
        var groups = json("nps?from=2021-01-01&to=2023-01-01&groupBy=year").path("groups");

        assertThat(groups.path(0).path("key").path("year").asString()).isEqualTo("2021");
        assertThat(groups.path(0).path("value").asDouble()).isEqualTo(-100.0);
        assertThat(groups.path(1).path("value").asDouble()).isEqualTo(100.0);
        assertThat(page("/staff/scorecard/nps?period=custom&from=2022-01-01&until=2022-12-31"))
                .contains("+100", "n = 1");
    }

    @Test
    void aDayOfTwentyFiveHoursHoldsAllOfThem() {
        var groups = json("nps?from=2020-10-31&to=2020-11-03&groupBy=day").path("groups");

        assertThat(groups.valueStream().map(group -> group.path("n").asLong())).containsExactly(1L, 2L, 1L);
    }

    @Test
    void theClockThatIsPutForwardMakesNoTimePass() {
        // from 01:30 to 03:30 by the clock on the wall, which was put forward at two
        var cattr = json("cattr?from=2020-03-08&to=2020-03-09");

        assertThat(cattr.path("value").asDouble()).isEqualTo(1.0, within(1e-12));
        assertThat(cattr.path("n").asLong()).isEqualTo(1);
    }

    @Test
    void aCategoryWithoutResolvedCasesHasNoTimeAndNoZeroHours() {
        var groups =
                json("cattr?from=2020-07-01&to=2020-08-01&groupBy=category").path("groups");

        assertThat(groups.valueStream()
                        .map(group -> group.path("key").path("category").asString()))
                .containsExactly("done", "never");
        assertThat(groups.path(0).path("value").asDouble()).isEqualTo(2.0, within(1e-12));
        assertThat(groups.path(1).get("value").isNull()).isTrue();
        assertThat(groups.path(1).path("n").asLong()).isZero();
        assertThat(json("cattr?from=2020-07-01&to=2020-08-01").path("value").asDouble())
                .isEqualTo(2.0, within(1e-12));
    }

    private void answer(String id, String at, int score) {
        add(
                RecordType.FEEDBACK,
                Map.of(
                        "external_id",
                        id,
                        "customer_external_id",
                        "edge",
                        "kind",
                        "NPS",
                        "score",
                        String.valueOf(score),
                        "occurred_at",
                        Instant.parse(at).toString()));
    }

    private void serviceCase(String id, String category, String opened, String resolved) {
        var fields = Map.of(
                "external_id",
                id,
                "customer_external_id",
                "edge",
                "category",
                category,
                "opened_at",
                opened,
                "resolved_at",
                resolved);
        add(
                RecordType.CASES,
                fields.entrySet().stream()
                        .filter(field -> !field.getValue().isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private void add(RecordType type, Map<String, String> fields) {
        records.add(new IncomingRecord(type, records.size() + 1L, fields));
    }

    private String page(String address) {
        var answer = web.get().uri(address).with(user(People.manager())).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private JsonNode json(String question) {
        var program = new ApiClient("tests", Set.of(Scope.READ));
        var answer = web.get()
                .uri("/api/v1/metrics/" + question)
                .with(authentication(new TestingAuthenticationToken(program, "", "SCOPE_READ")))
                .exchange();
        assertThat(answer).hasStatusOk();
        return JSON.readTree(answer.getMvcResult().getResponse().getContentAsByteArray());
    }
}
