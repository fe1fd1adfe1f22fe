package org.advocacycrm.web.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.advocacycrm.account.key.Scope;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.web.security.ApiClient;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A company whose German customers turned away in the third quarter, asked why. */
@SpringBootTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhyTests {

    private static final String QUARTER = "?from=2025-07-01&to=2025-10-01";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RecordIntake intake;

    /** Each quarter 100 answers from each of two countries: all 9, but for Germany in the last quarter, where half say 3. */
    @BeforeAll
    void moveIn() {
        var records = new ArrayList<IncomingRecord>();
        for (var country : List.of("DE", "FR")) {
            records.add(record(
                    RecordType.CUSTOMERS,
                    Map.of("external_id", country, "name", "Customer " + country, "country", country)));
        }
        for (var number = 0; number < 800; number++) {
            var country = number % 2 == 0 ? "DE" : "FR";
            var last = number >= 600;
            var unhappy = last && country.equals("DE") && number % 4 == 0;
            records.add(record(
                    RecordType.FEEDBACK,
                    Map.of(
                            "external_id",
                            "why-" + number,
                            "customer_external_id",
                            country,
                            "kind",
                            "NPS",
                            "score",
                            unhappy ? "3" : "9",
                            "occurred_at",
                            last ? "2025-08-05" : "2025-05-05",
                            "attribute.problem",
                            unhappy ? "yes" : "no")));
        }
        assertThat(intake.take("why", records).rejections()).isEmpty();
    }

    private static IncomingRecord record(RecordType type, Map<String, String> fields) {
        return new IncomingRecord(type, 1, fields);
    }

    @Test
    void saysInASentenceWhoMovedTheFigureAndByHowMuch() {
        assertThat(page("/staff/scorecard/nps?period=2025-Q3&why=country"))
                .contains(
                        "Why did it change?",
                        "Net promoter score fell from +100 to +50, by −50.0, against the previous quarter.",
                        "Germany fell from +100 to 0 (n = 100): −50.0 of the −50.0",
                        "Sum, which is the change");
    }

    @Test
    void splitsByWhatTheReaderAsksForAndKeepsTheRest() {
        var page = page("/staff/scorecard/nps?period=2025-Q3&why=country");

        assertThat(page).contains("by=segment&amp;rows=nps-answers&amp;why=channel#why", "Germany</a>", "France</a>");
        assertThat(page("/staff/scorecard/nps?period=2025-Q3&why=nothing")).contains("not understood");
    }

    @Test
    void leadsFromAPartToItsPeopleInOneClick() {
        assertThat(page("/staff/scorecard/nps?period=2025-Q3&why=country"))
                .contains("/staff/scorecard/nps?period=2025-Q3&amp;cmp=prev&amp;country=DE#rows");
    }

    @Test
    void answersProgramsWithContributionsThatAddUp() {
        var split = json("nps/explanation" + QUARTER + "&dimension=country").path("split");

        var sum = 0.0;
        for (var part : split.path("contributions")) {
            sum += part.path("total").asDouble();
        }
        assertThat(sum).isCloseTo(split.path("change").asDouble(), within(1e-9));
        assertThat(split.path("contributions").get(0).path("value").asString()).isEqualTo("DE");
        assertThat(split.path("after").asDouble() - split.path("before").asDouble())
                .isCloseTo(split.path("change").asDouble(), within(1e-9));
        var whole = json("nps" + QUARTER).path("value").asDouble();
        assertThat(split.path("after").asDouble()).isCloseTo(whole, within(1e-9));
    }

    @Test
    void namesTheDriverWithoutBeingAskedForIt() {
        var drivers = json("nps/drivers" + QUARTER);

        var top = drivers.path("drivers").get(0);
        assertThat(top.path("dimension").asString()).isEqualTo("attribute.problem");
        assertThat(top.path("value").asString()).isEqualTo("yes");
        assertThat(top.path("with").path("n").asLong()).isEqualTo(50);
        assertThat(top.path("adjustedP").asDouble()).isLessThan(0.001);
        assertThat(page("/staff/scorecard/nps?period=2025-Q3")).contains("Problem: Yes</a>", "What sets some apart");
    }

    @Test
    void tellsWhyAFigureCannotBeSplit() {
        assertThat(json("referrals/explanation" + QUARTER).path("notSplit").asString())
                .isEqualTo("a-count");
        assertThat(page("/staff/scorecard/referrals?period=2025-Q3")).contains("cannot be split");
    }

    @Test
    void hasNothingToExplainWithoutData() {
        assertThat(json("nps/explanation?from=2001-01-01&to=2001-04-01")
                        .path("notSplit")
                        .asString())
                .isEqualTo("no-data");
        assertThat(page("/staff/scorecard/nps?period=2001-Q1")).contains("no change to explain");
    }

    @Test
    void refusesQuestionsItCannotAnswer() {
        assertThat(status("nps/explanation" + QUARTER + "&dimension=month")).isEqualTo(400);
        assertThat(status("nps/explanation" + QUARTER + "&compareFrom=2025-01-01"))
                .isEqualTo(400);
        assertThat(status("nps/explanation" + QUARTER + "&colour=red")).isEqualTo(400);
        assertThat(status("happiness/explanation" + QUARTER)).isEqualTo(404);
    }

    @Test
    void tellsStrangersNothing() {
        assertThat(mvc.get().uri("/api/v1/metrics/nps/drivers" + QUARTER)).hasStatus(401);
    }

    @Test
    void leadsFromTheTopOfTheScorecardToTheReason() {
        assertThat(page("/staff/scorecard?period=2025-Q3"))
                .contains("Why?", "/staff/scorecard/nps?period=2025-Q3&amp;cmp=prev#why");
    }

    private String page(String address) {
        var answer =
                mvc.get().uri(URI.create(address)).with(user(People.staff())).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private JsonNode json(String question) {
        var answer = mvc.get()
                .uri("/api/v1/metrics/" + question)
                .with(authentication(new TestingAuthenticationToken(
                        new ApiClient("tests", Set.of(Scope.values())), "", "SCOPE_READ")))
                .exchange();
        assertThat(answer).as(question).hasStatusOk();
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    private int status(String question) {
        return mvc.get()
                .uri("/api/v1/metrics/" + question)
                .with(authentication(new TestingAuthenticationToken(
                        new ApiClient("tests", Set.of(Scope.values())), "", "SCOPE_READ")))
                .exchange()
                .getResponse()
                .getStatus();
    }
}
