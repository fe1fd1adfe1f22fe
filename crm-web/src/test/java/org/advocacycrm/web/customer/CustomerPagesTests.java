package org.advocacycrm.web.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.advocacycrm.account.key.Scope;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.web.security.ApiClient;
import org.advocacycrm.web.security.People;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.ErrorResponse;

@SpringBootTest(properties = "crm.demo=false")
@AutoConfigureMockMvc
class CustomerPagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private StandingRecomputation recomputation;

    @Autowired
    private Clock clock;

    private CustomerId harbour;

    @BeforeEach
    void aFewCustomers() {
        empty();
        harbour = customer("h-1", "Harbour Foods", "GB");
        customer("h-2", "=SUM(A1) & Sons", "DE");
        answer(harbour, "NPS", 9, 10, 200);
        answer(harbour, "NPS", 2, 10, 10);
        answer(harbour, "CSAT", 4, 5, 20);
        database.sql("""
                        insert into service_case (source, external_id, customer_id, category, severity, complaint, opened_at)
                        values ('test', 'case-1', ?, 'Delivery', 'MAJOR', true, ?)
                        """)
                .params(harbour.value(), daysAgo(15).atOffset(ZoneOffset.UTC))
                .update();
        recomputation.recordsStoredSince(Instant.EPOCH);
    }

    @Test
    void showsEveryCustomerWithSegmentAndStage() {
        assertThat(open("/staff/customers"))
                .hasStatusOk()
                .bodyText()
                .contains("<title>Customers</title>", "2 customers", "1 dissenter or defector")
                .contains("Harbour Foods", "=SUM(A1) &amp; Sons", "Dissenter", "At risk")
                .contains("href=\"/staff/customers/" + harbour);
    }

    @Test
    void saysInWordsThatACustomerObjectedToProfilingAndCountsHerNowhereElse() {
        objects(harbour);

        assertThat(open("/staff/customers"))
                .bodyText()
                .contains(
                        "2 customers", "0 dissenters or defectors", "1 objected to profiling", "Objected to profiling");
        assertThat(open("/staff/customers?health=not-enough-data")).bodyText().doesNotContain("Harbour Foods");
        assertThat(open("/staff/segments")).bodyText().contains("1 customer has objected to profiling");
        assertThat(body(open("/staff/customers.csv", People.manager()))).contains("Objected to profiling");
    }

    private void objects(CustomerId customer) {
        database.sql("insert into contact_preference (customer_id, revision) values (?, 0)")
                .param(customer.value())
                .update();
        database.sql(
                        "insert into contact_setting (customer_id, setting, value, since) values (?, 'profiling', 'false', now())")
                .param(customer.value())
                .update();
    }

    @Test
    void keepsTheFilterInTheAddressAndNamesItWhenItHidesEverything() {
        assertThat(open("/staff/customers?segment=super-advocate&country=gb"))
                .hasStatusOk()
                .bodyText()
                .contains("No customer fits these filters", "Segment: Super-advocate", "Country: United Kingdom")
                .contains("href=\"/staff/customers?country=gb\"");
    }

    @Test
    void findsDespiteATypingError() {
        assertThat(open("/staff/customers?q=Harbor%20Fods"))
                .bodyText()
                .contains("Harbour Foods")
                .doesNotContain("Sons");
    }

    @Test
    void saysWhatItDidNotUnderstand() {
        assertThat(open("/staff/customers?colour=red&segment=angry"))
                .hasStatusOk()
                .bodyText()
                .contains("left out: colour, segment", "Harbour Foods");
    }

    @Test
    void answersAnEnhancedSearchWithThePartThatChanges() {
        var answer = browser.get()
                .uri("/staff/customers?q=harbour&sort=")
                .header("HX-Request", "true")
                .with(user(People.staff()))
                .exchange();

        assertThat(answer).hasStatusOk().hasHeader("HX-Push-Url", "/staff/customers?q=harbour");
        assertThat(answer)
                .bodyText()
                .contains("id=\"results\"", "hx-swap-oob")
                .doesNotContain("<html", "role=\"search\"");
    }

    @Test
    void invitesToImportWhenThereIsNobodyYet() {
        empty();

        assertThat(open("/staff/customers")).hasStatusOk().bodyText().contains("No customers yet", "/staff/imports");
    }

    @Test
    void pagesWithLinksThatNeedNoScript() {
        IntStream.range(0, 60).forEach(i -> customer("p-" + i, "Person %02d".formatted(i), "FR"));

        var first = open("/staff/customers?sort=name&country=fr");
        assertThat(first)
                .bodyText()
                .contains("50 of 60 customers", "Person 49")
                .doesNotContain("Person 50", "rel=\"prev\"");
        var next = link(first, "rel=\"next\"");

        var second = open(next);
        assertThat(second).bodyText().contains("Person 50", "Person 59").doesNotContain("Person 49", "rel=\"next\"");
        assertThat(open(link(second, "rel=\"prev\"")))
                .bodyText()
                .contains("Person 00", "Person 49")
                .doesNotContain("Person 50");
    }

    private static String link(MvcTestResult page, String marker) {
        var text = body(page);
        var start = text.indexOf("href=\"", text.indexOf(marker)) + 6;
        return text.substring(start, text.indexOf('"', start)).replace("&amp;", "&");
    }

    @Nested
    class OnThePageAboutOne {

        @Test
        void answersWhoHowHealthyWhyAndWhatNext() {
            assertThat(open("/staff/customers/" + harbour))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<title>Harbour Foods</title>", "Dissenter", "At risk", "Why this segment and stage")
                    .contains("Would recommend us 3 of 10 or less while a major complaint is open", "(rule 1)")
                    .contains("Resolve the complaint", "major, open for 15 d", "Do next")
                    .contains("Likely to recommend us: 2 of 10", "Complaint: Delivery", "Has not set any preferences")
                    .contains("Scorecard by area", "Customer service");
        }

        @Test
        void showsOnePartOfTheTimeline() {
            assertThat(open("/staff/customers/" + harbour + "?show=cases"))
                    .bodyText()
                    .contains("Complaint: Delivery")
                    .doesNotContain("Satisfied: 4 of 5");
        }

        @Test
        void showsHowTheScoreIsComputed() {
            assertThat(open("/staff/customers/" + harbour + "/health"))
                    .hasStatusOk()
                    .bodyText()
                    .contains(
                            "How the health of Harbour Foods is computed",
                            "Open cases",
                            "1 open case",
                            "Likelihood to recommend");
        }

        @Test
        void isNotThereForSomebodyUnknown() {
            assertThat(open("/staff/customers/" + UUID.randomUUID())).hasStatus(404);
            assertThat(open("/staff/customers/nobody")).hasStatus(404);
            assertThat(open("/staff/customers/" + UUID.randomUUID() + "/health"))
                    .hasStatus(404);
        }
    }

    @Nested
    class AsAFile {

        @Test
        void isTheViewAndIsWrittenDown() {
            var csv = open("/staff/customers.csv?country=de", People.manager());

            assertThat(csv).hasStatusOk();
            assertThat(body(csv)).contains("'=SUM(A1) & Sons").doesNotContain("Harbour");
            assertThat(database.sql("select actor || ' ' || action || ' ' || subject || ' ' || detail from audit_entry")
                            .query(String.class)
                            .list())
                    .containsExactly("mona@harbour.example customer.exported /staff/customers?country=de CSV, 1 rows");
        }

        @Test
        void opensAsASpreadsheetWithEveryRow() throws IOException {
            var content = open("/staff/customers.xlsx", People.manager())
                    .getMvcResult()
                    .getResponse()
                    .getContentAsByteArray();

            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
                assertThat(workbook.getFirstSheet().read()).hasSize(3);
                assertThat(workbook.getSheets().map(sheet -> sheet.getName()).toList())
                        .containsExactly("Customers", "About");
            }
        }

        @Test
        void isForManagersOnly() {
            assertThat(open("/staff/customers.csv", People.staff())).hasStatus(403);
            assertThat(open("/staff/customers.xlsx", People.staff())).hasStatus(403);
            assertThat(open("/staff/customers")).bodyText().doesNotContain("/staff/exports");
            assertThat(open("/staff/customers", People.manager()))
                    .bodyText()
                    .contains("action=\"/staff/exports\"", "value=\"xlsx\"", "value=\"csv\"");
        }
    }

    @Nested
    class ForPrograms {

        @Test
        void isOneCustomerWithHealthSegmentAndStage() {
            assertThat(call("/api/v1/customers/h-1"))
                    .hasStatusOk()
                    .bodyJson()
                    .hasPathSatisfying("$.segment", value -> assertThat(value).isEqualTo("DISSENTER"))
                    .hasPathSatisfying("$.stage", value -> assertThat(value).isEqualTo("AT_RISK"))
                    .hasPathSatisfying("$.id", value -> assertThat(value).isEqualTo(harbour.toString()));
            assertThat(database.sql("select actor || ' ' || action || ' ' || subject from audit_entry")
                            .query(String.class)
                            .list())
                    .containsExactly("key:test customer.read " + harbour);
        }

        @Test
        void isOneWithoutHealthSegmentAndStageWhereTheCustomerObjected() {
            objects(harbour);

            assertThat(call("/api/v1/customers/h-1"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("\"profilingAllowed\":false", "\"segment\":null", "\"stage\":null", "\"health\":null");
        }

        @Test
        void asksForTheSourceWhenSeveralKnowTheIdentifier() {
            database.sql("insert into customer (source, external_id, name) values ('crm', 'h-1', 'Other')")
                    .update();

            assertThat(call("/api/v1/customers/h-1")).hasStatus(409);
            assertThat(problem("/api/v1/customers/h-1")).contains("/problems/customer-ambiguous", "crm, test");
            assertThat(call("/api/v1/customers/h-1?source=crm"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("\"Other\"");
            assertThat(call("/api/v1/customers/h-9")).hasStatus(404);
            assertThat(problem("/api/v1/customers/h-9")).contains("/problems/customer-unknown");
        }

        @Test
        void pagesWithACursor() {
            assertThat(call("/api/v1/customers?limit=1")).bodyText().contains("\"next\":\"");
            assertThat(call("/api/v1/customers?limit=2")).bodyText().contains("\"next\":null", "Harbour Foods");
            assertThat(call("/api/v1/customers?limit=0")).hasStatus(400);
            assertThat(problem("/api/v1/customers?limit=0")).contains("limit-out-of-range");
            assertThat(problem("/api/v1/customers?cursor=42")).contains("cursor-unknown");
        }

        private String problem(String address) {
            var refusal = call(address).getMvcResult().getResolvedException();
            return refusal instanceof ErrorResponse problem ? problem.getBody().toString() : "none";
        }

        private MvcTestResult call(String address) {
            var key = new UsernamePasswordAuthenticationToken(
                    new ApiClient("test", Set.of(Scope.READ)), "", List.of(new SimpleGrantedAuthority("SCOPE_READ")));
            return browser.get()
                    .uri(address)
                    .with(SecurityMockMvcRequestPostProcessors.authentication(key))
                    .exchange();
        }
    }

    @Test
    void isNothingForStrangersAndCustomers() {
        assertThat(browser.get().uri("/staff/customers").exchange()).hasStatus3xxRedirection();
        assertThat(open("/staff/customers", People.customer(harbour))).hasStatus(403);
        assertThat(open("/staff/customers/" + harbour, People.customer(harbour)))
                .hasStatus(403);
    }

    private void empty() {
        for (var table : List.of(
                "feedback", "service_case", "contact_setting", "contact_preference", "customer", "audit_entry")) {
            database.sql("delete from " + table).update();
        }
    }

    private MvcTestResult open(String address) {
        return open(address, People.staff());
    }

    private MvcTestResult open(String address, UserDetails person) {
        return browser.get().uri(URI.create(address)).with(user(person)).exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getMvcResult().getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CustomerId customer(String externalId, String name, String country) {
        var id = UUID.randomUUID();
        database.sql(
                        "insert into customer (id, source, external_id, name, country, acquired_on) values (?, 'test', ?, ?, ?, '2020-01-01')")
                .params(id, externalId, name, country)
                .update();
        return new CustomerId(id);
    }

    private void answer(CustomerId customer, String kind, int score, int scale, int daysAgo) {
        database.sql("""
                        insert into feedback (source, external_id, customer_id, kind, score, scale_max, occurred_at)
                        values ('test', ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        customer.value(),
                        kind,
                        score,
                        scale,
                        daysAgo(daysAgo).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
