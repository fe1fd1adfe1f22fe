package org.advocacycrm.web.engagement.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.engagement.StatementBook;
import org.advocacycrm.engagement.StatementBooks;
import org.advocacycrm.engagement.position.StageKeeping;
import org.advocacycrm.web.security.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "crm.demo=false")
@AutoConfigureMockMvc
class StagePagesTests {

    private static final String NO_SURPRISES = "01994000-0000-7000-8000-000000000201";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private StandingRecomputation standings;

    @Autowired
    private StageKeeping stages;

    @Autowired
    private StatementBooks books;

    private UUID elena = new UUID(0, 0);

    /** A customer for long, without any case, never asked anything: in Integration. */
    @BeforeEach
    void someCustomer() {
        elena = UUID.randomUUID();
        database.sql("""
                        insert into customer (id, source, external_id, name, value_tier, acquired_on)
                        values (?, 'stages', ?, 'Elena Stage', 'TOP', current_date - 400)
                        """).params(elena, elena.toString()).update();
        database.sql("""
                        insert into transaction (source, external_id, customer_id, occurred_at, amount, currency)
                        values ('stages', ?, ?, now() - interval '20 days', 10, 'EUR')
                        """).params(elena.toString(), elena).update();
        standings.recordsStoredSince(Instant.now().minusSeconds(60));
    }

    @AfterEach
    void forget() {
        database.sql("delete from stage_finding where customer_id = ?")
                .param(elena)
                .update();
        database.sql("delete from transaction where customer_id = ?")
                .param(elena)
                .update();
        database.sql("delete from customer where id = ?").param(elena).update();
        database.sql("delete from stage_position").update();
        for (var table : new String[] {"stage_statement", "stage_attribute", "statement_book"}) {
            database.sql("delete from " + table + " where version > 1").update();
        }
    }

    @Test
    void saysWhereCustomersStandAndLeadsToThem() {
        assertThat(get("/staff/stages?tier=top"))
                .hasStatusOk()
                .bodyText()
                .contains("1 of 1 active customer stands in Integration, half of them for longer than 310 days.")
                .contains("/staff/stages/customers?stage=integration&amp;tier=top")
                .contains("/staff/stages/customers?stage=integration&amp;days=310&amp;tier=top");

        assertThat(get("/staff/stages/customers?stage=integration&days=310&tier=top"))
                .bodyText()
                .contains("Elena Stage", "310 days", "Knows whom to turn to", "1 to 1 of 1");
        assertThat(get("/staff/stages/customers?stage=integration&days=311&tier=top"))
                .bodyText()
                .contains("Nobody")
                .doesNotContain("Elena Stage");
        assertThat(get("/staff/stages/customers?stage=integration&tier=top&open=" + NO_SURPRISES))
                .bodyText()
                .contains("Nobody");
        assertThat(get("/staff/stages?segment=happy")).bodyText().contains("left out: segment");
        assertThat(get("/staff/stages/customers?stage=nirvana")).hasStatus(404);
    }

    @Test
    void showsOnThePageOfTheCustomerWhatIsConfirmedAndByWhat() {
        assertThat(get("/staff/customers/" + elena))
                .hasStatusOk()
                .bodyText()
                .contains("Four Stages", "Move to Intelligence", "2 of 4 confirmed")
                .contains("In the records: No case open, and none resolved in the last 90 days");
    }

    @Test
    void saysHowEngagedTheCustomerIsAndByWhatEvidence() {
        assertThat(get("/staff/customers/" + elena))
                .bodyText()
                .contains("Not engaged", "nothing on record speaks for more", "Purchases, contracts and renewals");
    }

    @Test
    void saysAtWhichStageTheServiceOfTheCompanyIsAndWhatEveryStageAsksFor() {
        assertThat(get("/staff/service-stage"))
                .hasStatusOk()
                .bodyText()
                .contains("Our customer service is at this stage: ", "Most cases are solved at the first contact")
                .contains("/staff/scorecard/complaint-loop?period=12M-");
    }

    @Test
    void theGateListsWhatIsNotMetAndOpensWithEvidenceOnly() {
        assertThat(get(of("/gate")))
                .bodyText()
                .contains("Objectives that are not met", "Knows whom to turn to", "Relies on us")
                .doesNotContain("No surprises");

        assertThat(post(of("/gate"), "from", "integration", "evidence", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Say in up to 500 characters", "aria-describedby=\"evidence-hint evidence-error\"");
        assertThat(post(of("/gate"), "from", "integration", "evidence", "Said so"))
                .hasStatus(422)
                .bodyText()
                .contains("Say that you know", "Said so</textarea>");
        assertThat(stage()).isEqualTo("INTEGRATION");

        assertThat(post(of("/gate"), "from", "integration", "evidence", "Said so", "knowingly", "true"))
                .hasStatus3xxRedirection();

        assertThat(stage()).isEqualTo("INTELLIGENCE");
        assertThat(post(of("/gate"), "from", "integration", "evidence", "Said so", "knowingly", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("in another stage by now");
    }

    @Test
    void whatStaffFindIsKeptWithTheirNameAndCanBeWithdrawn() {
        var statement = of("/statements/" + NO_SURPRISES);
        assertThat(post(statement, "verdict", "WITHDRAWN", "evidence", "Nothing"))
                .hasStatus(422)
                .bodyText()
                .contains("Nothing was found yet");
        assertThat(post(statement, "verdict", "", "evidence", "She is upset", "link", "javascript:alert(1)"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose what you found.", "begins with https://", "javascript:alert(1)");

        post(statement, "verdict", "FAILED", "evidence", "She called about the bill", "link", "/staff/calls");

        assertThat(get(statement))
                .bodyText()
                .contains("It is not so", "She called about the bill", "mona@harbour.example", "href=\"/staff/calls\"");
        assertThat(get("/staff/customers/" + elena)).bodyText().contains("It is not so: No surprises");

        post(statement, "verdict", "WITHDRAWN", "evidence", "It was somebody else");
        assertThat(get(of(""))).bodyText().contains("In the records: No case open");
    }

    @Test
    void thereIsNothingToFindOfStatementsThatTheBookDoesNotHave() {
        assertThat(get(of("/statements/" + UUID.randomUUID()))).hasStatus(404);
        assertThat(post(of("/statements/" + UUID.randomUUID()), "verdict", "FAILED", "evidence", "x"))
                .hasStatus(404);
        assertThat(get("/staff/stages/of/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void aNewVersionOfTheStatementsMovesCustomersAndShowsWhatChanged() {
        var form = BookForm.of(books.current());
        var sign = form.sign() == null ? new ArrayList<String>() : new ArrayList<>(form.sign());
        sign.set(7, "");
        var changed = new BookForm(
                form.version(),
                "Staff decide",
                form.attributes(),
                form.id(),
                form.stage(),
                form.kind(),
                form.text(),
                sign,
                form.number());

        assertThat(adopt(changed)).hasStatus3xxRedirection();
        stages.followBook();

        assertThat(get("/staff/stages/statements"))
                .bodyText()
                .contains("Version 2", "changed", "Before: Relies on us", "Staff decide");
        assertThat(get("/staff/stages/statements?version=1")).bodyText().contains("no longer in force");
        assertThat(database.sql("select book_version from stage_position where customer_id = ?")
                        .param(elena)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(adopt(changed)).hasStatus(422).bodyText().contains("Nothing differs");
        assertThat(adopt(form)).hasStatus(409).bodyText().contains("Somebody adopted another version");
    }

    @Test
    void refusesStatementsThatCannotDecideAndKeepsWhatWasTyped() {
        assertThat(browser.post()
                        .uri("/staff/stages/statements/edit")
                        .with(csrf())
                        .with(user(People.manager()))
                        .param("version", "1")
                        .param("note", "")
                        .param("stage", "INITIATION", "INITIATION")
                        .param("kind", "EMOTIONAL", "CULMINATING")
                        .param("text", "Is happy, really", "")
                        .param("sign", "SATISFIED", "")
                        .param("number", "140", "")
                        .param("id", "", "")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("Initiation: “Is happy, really” needs a number from 1 to 100.")
                .contains("Initiation: exactly one statement is the culminating status; there is none.")
                .contains("Say in up to 300 characters why")
                .contains("value=\"Is happy, really\"", "value=\"140\"");
        assertThat(books.all()).extracting(StatementBook::version).containsExactly(1);
    }

    @Test
    void onlyManagersChangeStatements() {
        assertThat(browser.get()
                        .uri("/staff/stages/statements/edit")
                        .with(user(People.staff()))
                        .exchange())
                .hasStatus(403);
        assertThat(browser.get().uri("/staff/stages").exchange()).hasStatus3xxRedirection();
    }

    private MvcTestResult adopt(BookForm form) {
        var request = browser.post()
                .uri("/staff/stages/statements/edit")
                .with(csrf())
                .with(user(People.manager()))
                .param("version", "1")
                .param("note", "Because");
        add(request, "attributes", form.attributes());
        add(request, "id", form.id());
        add(request, "stage", form.stage());
        add(request, "kind", form.kind());
        add(request, "text", form.text());
        add(request, "sign", form.sign());
        add(request, "number", form.number());
        return request.exchange();
    }

    private static void add(MockMvcTester.MockMvcRequestBuilder request, String name, @Nullable List<String> values) {
        if (values != null) {
            request.param(name, values.toArray(String[]::new));
        }
    }

    private String of(String rest) {
        return "/staff/stages/of/" + elena + rest;
    }

    private String stage() {
        return database.sql("select stage from stage_position where customer_id = ?")
                .param(elena)
                .query(String.class)
                .single();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(user(People.manager())).exchange();
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = browser.post().uri(path).with(csrf()).with(user(People.manager()));
        for (var at = 0; at < parameters.length; at += 2) {
            request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }
}
