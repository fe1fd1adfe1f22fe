package org.advocacycrm.web.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocacycrm.account.Role;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.care.CareBook;
import org.advocacycrm.care.CareDesk;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.web.export.AccessiblePdf;
import org.advocacycrm.web.security.People;
import org.advocacycrm.web.security.StaffMember;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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
class CarePagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private CareDesk desk;

    @Autowired
    private CareBook book;

    @Autowired
    private StandingRecomputation recomputation;

    @Autowired
    private Clock clock;

    private CustomerId harbour;
    private CustomerId kim;
    private StaffMember mona;

    @BeforeEach
    void somebodyToCareFor() {
        harbour = customer("Harbour Foods", "ORGANIZATION");
        kim = customer("Kim Berger", "PERSON");
        recomputation.recordsStoredSince(Instant.EPOCH);
        var email = new EmailAddress("mona-" + UUID.randomUUID() + "@harbour.example");
        var account = accounts.add("Mona Manager", email, Role.MANAGER).orElseThrow();
        mona = new StaffMember(account.id(), account.name(), email, Role.MANAGER);
    }

    @Test
    void keepsNotesInTheTimelineUntilTheirAuthorTakesThemBack() {
        assertThat(send("/notes", Map.of("text", "Prefers <b>mornings</b>"))).hasStatus3xxRedirection();

        assertThat(page()).contains("Note by Mona Manager", "Prefers &lt;b&gt;mornings&lt;/b&gt;", "Remove note");
        var note = book.notes(harbour, clock.instant().plusSeconds(60), 5).getFirst();
        assertThat(open("/staff/customers/" + harbour + "?show=notes", People.staff()))
                .bodyText()
                .contains("mornings", "href=\"#n-" + note.id())
                .doesNotContain("Remove note");
        assertThat(send("/notes/" + note.id() + "/remove", Map.of(), People.staff()))
                .hasStatus(404);
        assertThat(send("/notes/" + note.id() + "/remove", Map.of())).hasStatus3xxRedirection();
        assertThat(page()).doesNotContain("mornings");
    }

    @Test
    void asksAgainForWhatIsMissingAndKeepsTheRest() {
        assertThat(send("/notes", Map.of("text", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("<title>Error: Write a note", "Write something");
        assertThat(send(
                        "/tasks",
                        Map.of("task", "Call Kim", "owner", UUID.randomUUID().toString(), "due", "soon")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Call Kim\"", "Choose somebody who works here", "Write a day");
        assertThat(send("/ties", Map.of("q", "Kim", "other", "", "role", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Choose somebody", "Say what they are to each other", "Kim Berger");
    }

    @Test
    void plansTasksSaysWhichAreOverdueAndOpensThemAgain() {
        var yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        send(
                "/tasks",
                Map.of("task", "Call about the press", "owner", mona.id().toString(), "due", yesterday.toString()));

        assertThat(page()).contains("Call about the press", "overdue,");
        assertThat(open("/staff/tasks", mona)).bodyText().contains("Call about the press", "Harbour Foods");
        var task = book.open(harbour).getFirst();
        assertThat(post("/staff/tasks/" + task.id(), Map.of("done", "true", "then", "tasks"), mona))
                .hasRedirectedUrl("/staff/tasks");
        assertThat(book.open(harbour)).isEmpty();
        assertThat(page()).contains("done by Mona Manager", "Not done after all");
        post("/staff/tasks/" + task.id(), Map.of("done", "false"), mona);
        assertThat(book.open(harbour)).hasSize(1);
    }

    @Test
    void linksPeopleAndOrganizationsFromBothSides() {
        assertThat(open("/staff/customers/" + harbour + "/ties?q=Kim%20Bergr", mona))
                .bodyText()
                .contains("Kim Berger");
        send("/ties", Map.of("q", "Kim", "other", kim.toString(), "role", "Employer"));

        assertThat(page()).contains("Kim Berger", "this customer is: Employer");
        assertThat(open("/staff/customers/" + kim, mona)).bodyText().contains("Harbour Foods", "Employer");
        var tie = book.tied(harbour).getFirst().tie();
        send("/ties/" + tie + "/remove", Map.of());
        assertThat(book.tied(kim)).isEmpty();
    }

    @Test
    void givesCustomersToSomebodyAndKeepsThemWithinReach() {
        send("/owner", Map.of("owner", mona.id().toString()));
        assertThat(page()).contains("Owner: Mona Manager");
        send("/owner", Map.of("owner", ""));
        assertThat(page()).contains("Owner: nobody");
        assertThat(send("/owner", Map.of("owner", UUID.randomUUID().toString())))
                .hasStatus(400);

        send("/pin", Map.of("pinned", "true"));
        assertThat(page()).contains("aria-pressed=\"true\"");
        assertThat(open("/staff/customers/" + harbour, People.staff()))
                .bodyText()
                .doesNotContain("aria-pressed=\"true\"");
    }

    @Test
    void printsABriefOfTwoPagesThatScreenReadersAccept() throws Exception {
        for (var number = 1; number <= 30; number++) {
            desk.note(harbour, "Note " + number + " " + "about the renewal ".repeat(40), mona.actor());
            desk.plan(harbour, "Step " + number, mona.id(), LocalDate.of(2026, 12, 1), mona.actor());
        }
        desk.tie(kim, harbour, "Head of purchasing", mona.actor());

        var pdf = open("/staff/customers/" + harbour + "/brief", People.staff())
                .getMvcResult()
                .getResponse()
                .getContentAsByteArray();

        AccessiblePdf.assertConformance(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Harbour Foods", "Step 1", "Head of purchasing", "May we contact?");
        }
        assertThat(database.sql("select count(*) from audit_entry where action = 'customer.printed' and subject = ?")
                        .param(harbour.toString())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void isNothingForStrangersAndForgers() {
        assertThat(browser.post()
                        .uri("/staff/customers/" + harbour + "/notes")
                        .with(csrf())
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(browser.post()
                        .uri("/staff/customers/" + harbour + "/notes")
                        .param("text", "x")
                        .with(user(mona))
                        .exchange())
                .hasStatus(403);
        assertThat(book.notes(harbour, clock.instant().plusSeconds(60), 5)).isEmpty();
        assertThat(open("/staff/customers/" + UUID.randomUUID() + "/notes", mona))
                .hasStatus(404);
    }

    private String page() {
        try {
            return open("/staff/customers/" + harbour, mona)
                    .getMvcResult()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult open(String address, StaffMember reader) {
        return browser.get().uri(URI.create(address)).with(user(reader)).exchange();
    }

    private MvcTestResult send(String part, Map<String, String> fields) {
        return send(part, fields, mona);
    }

    private MvcTestResult send(String part, Map<String, String> fields, StaffMember actor) {
        return post("/staff/customers/" + harbour + part, fields, actor);
    }

    private MvcTestResult post(String address, Map<String, String> fields, StaffMember actor) {
        var request = browser.post().uri(address).with(user(actor)).with(csrf());
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private CustomerId customer(String name, String kind) {
        var id = UUID.randomUUID();
        database.sql(
                        "insert into customer (id, source, external_id, name, kind, acquired_on) values (?, 'test', ?, ?, ?, '2020-01-01')")
                .params(List.of(id, id.toString(), name, kind))
                .update();
        return new CustomerId(id);
    }
}
