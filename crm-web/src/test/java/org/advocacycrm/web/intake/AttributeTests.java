package org.advocacycrm.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** What a company records of its own accord, from the file to the figure. */
@SpringBootTest
@AutoConfigureMockMvc
class AttributeTests {

    private static final String HEADER = "external_id,kind,score,occurred_at,attribute.problem,attribute.plan\n";

    @TempDir
    static Path directory;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void directories(DynamicPropertyRegistry properties) {
        properties.add("crm.data-dir", directory::toString);
    }

    @Test
    void areColumnsOfAFileWithTheStandardHeaders() {
        var outcome = take(HEADER + """
                s1,NPS,9,2024-01-05,no,"a ""quoted"" \\ plan"
                s2,NPS,3,2024-01-05,,gold
                """);

        assertThat(outcome.path("stored").asLong()).isEqualTo(2);
        assertThat(attributesOf("s1")).isEqualTo("{\"plan\": \"a \\\"quoted\\\" \\\\ plan\", \"problem\": \"no\"}");
        assertThat(attributesOf("s2")).isEqualTo("{\"plan\": \"gold\"}");
    }

    @Test
    void changeOnlyWhereTheMappingGivesThem() {
        take(HEADER + "m1,NPS,9,2024-01-05,no,gold\n");

        var again = map("m1,yes\n", "attribute.problem");
        var once = map("m1,yes\n", "attribute.problem");
        assertThat(attributesOf("m1")).isEqualTo("{\"plan\": \"gold\", \"problem\": \"yes\"}");
        map("m1,\n", "attribute.problem");

        assertThat(again.path("stored").asLong()).isOne();
        assertThat(once.path("unchanged").asLong()).isOne();
        assertThat(attributesOf("m1")).isEqualTo("{\"plan\": \"gold\"}");
    }

    @Test
    void filterAndGroupAMetric() {
        take(HEADER + """
                f1,NPS,9,2024-03-05,no,gold
                f2,NPS,9,2024-03-05,no,gold
                f3,NPS,3,2024-03-05,yes,gold
                f4,NPS,7,2024-03-05,,gold
                """);
        var march = "nps?from=2024-03-01&to=2024-04-01";

        assertThat(metric(march + "&attribute.problem=no").path("value").asDouble())
                .isEqualTo(100);
        assertThat(metric(march + "&attribute.problem=no&attribute.problem=yes")
                        .path("n")
                        .asLong())
                .isEqualTo(3);
        assertThat(metric(march + "&attribute.problem=").path("n").asLong()).isOne();
        var groups = metric(march + "&groupBy=attribute.problem,attribute.plan").path("groups");
        assertThat(groups).hasSize(3);
        assertThat(groups.get(0).path("key").toString())
                .isEqualTo("{\"attribute.plan\":\"gold\",\"attribute.problem\":null}");
        assertThat(groups.get(2).path("value").asDouble()).isEqualTo(-100);
        assertThat(metric(march + "&attribute.never_heard_of=x").path("n").asLong())
                .isZero();
    }

    @Test
    void areRefusedWhereRowsCarryNone() {
        var churn = web.get()
                .uri("/api/v1/metrics/churn?from=2024-03-01&to=2024-04-01&attribute.problem=yes")
                .with(ImportCalls.aProgram())
                .exchange();

        assertThat(churn).hasStatus(400);
    }

    @Test
    void restrictAndBreakDownWhatPeopleSee() {
        take(HEADER + """
                p1,NPS,9,2024-05-05,no,gold
                p2,NPS,3,2024-05-05,yes,gold
                """);

        var page = page("/staff/scorecard/nps?period=2024-05&attribute.problem=yes&by=attribute.problem");

        assertThat(page)
                .contains(
                        "Problem: Yes",
                        "name=\"attribute.plan\"",
                        "by=attribute.plan",
                        "data-label=\"Plan\">gold</td>");
        assertThat(page).doesNotContain("passed over");
    }

    private JsonNode take(String content) {
        return new ImportCalls(web).take("?type=feedback", content);
    }

    /** Imports a file of identifiers and one more field, of which the mapping gives just this one. */
    private JsonNode map(String rows, String field) {
        var mapping = """
                {"records": [{"type": "feedback", "fields": {"external_id": {"column": "id"},
                    "kind": {"constant": "NPS"}, "score": {"constant": "9"},
                    "occurred_at": {"constant": "2024-01-05"}, "%s": {"column": "value"}}}]}
                """.formatted(field);
        var content = ("id,value\n" + rows).getBytes(StandardCharsets.UTF_8);
        return new ImportCalls(web).take("", "mapped.csv", content, mapping);
    }

    private JsonNode metric(String question) {
        return ImportCalls.json(web.get()
                .uri("/api/v1/metrics/" + question)
                .with(ImportCalls.aProgram())
                .exchange());
    }

    private String page(String address) {
        var result = web.get().uri(address).with(user(People.manager())).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String attributesOf(String externalId) {
        return database.sql("select attributes::text from feedback where external_id = :id")
                .param("id", externalId)
                .query(String.class)
                .single();
    }
}
