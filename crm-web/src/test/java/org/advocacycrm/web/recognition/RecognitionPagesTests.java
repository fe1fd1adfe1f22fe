package org.advocacycrm.web.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.recognition.CustomerStar;
import org.advocacycrm.recognition.CustomerStars;
import org.advocacycrm.recognition.Outcome;
import org.advocacycrm.recognition.RecognitionPortal;
import org.advocacycrm.recognition.Sharing;
import org.advocacycrm.recognition.StarId;
import org.advocacycrm.web.security.People;
import org.advocacycrm.web.security.StaffMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From a customer's story to a star in the list of the quarter, as everybody sees it. */
@SpringBootTest(properties = "crm.demo=false")
@AutoConfigureMockMvc
class RecognitionPagesTests {

    private static final String PORTAL = "/portal/recognition";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private RecognitionPortal portal;

    @Autowired
    private CustomerStars stars;

    @Autowired
    private JdbcClient database;

    private CustomerId elena;
    private UUID priya;

    @BeforeEach
    void somebodyToRecognise() {
        database.sql("delete from customer_star").update();
        database.sql("delete from feedback").update();
        elena = newCustomer();
        priya = newEmployee("Priya Nair", "priya@harbour.example");
    }

    @Test
    void showsAStrangerNothingButTheWayToSignIn() {
        for (var page : List.of(PORTAL, PORTAL + "/new")) {
            assertThat(browser.get().uri(page))
                    .hasStatus3xxRedirection()
                    .redirectedUrl()
                    .contains("/portal/sign-in");
        }
        for (var page : List.of("/staff/stars", "/staff/stars/new", "/staff/stars/nominations")) {
            assertThat(browser.get().uri(page))
                    .hasStatus3xxRedirection()
                    .redirectedUrl()
                    .endsWith("/sign-in");
        }
    }

    @Test
    void leadsACustomerFromTheFirstPageToTheThanksAndToWhatBecameOfIt() {
        assertThat(as(People.customer(elena), "/portal")).bodyText().contains("Recognise an employee");

        var id = nominate("whom=Priya", "story=She found my bag.", "happenedOn=2026-11-03", "sharing=INSIDE");

        assertThat(as(People.customer(elena), PORTAL))
                .bodyText()
                .contains("You recognised Priya", "She found my bag.", "3 Nov 2026", "We are checking it");
        match(id);
        verify(id, People.manager());
        assertThat(as(People.customer(elena), PORTAL)).bodyText().contains("It became a customer star on");
    }

    @Test
    void keepsWhatWasTypedAndSaysBesideTheFieldWhatIsMissing() {
        var refused = post(People.customer(elena), PORTAL, "story=She found <b>my</b> bag.", "happenedOn=2999-01-01");

        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("<title>Error: Recognise an employee</title>", "href=\"#whom\"", "href=\"#happenedOn\"")
                .contains("href=\"#sharing\"", "She found &lt;b&gt;my&lt;/b&gt; bag.", "value=\"2999-01-01\"");
        assertThat(post(People.customer(elena), PORTAL, "story=" + "x".repeat(2001), "happenedOn=yesterday"))
                .hasStatus(422)
                .bodyText()
                .contains("At most 2,000 characters; these are 2,001", "Enter a valid day");
        assertThat(portal.of(elena)).isEmpty();
    }

    @Test
    void takesAFormSentTwiceForOneAndAnotherCustomersIdentifierForAFreshOne() {
        var id = UUID.randomUUID();
        for (var customer : List.of(elena, elena, newCustomer())) {
            post(People.customer(customer), PORTAL, fields(id, "Priya"));
        }

        assertThat(portal.of(elena)).hasSize(1);
        assertThat(database.sql("select count(*) from customer_star")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void takesNoMoreThanSomebodyCanCheck() {
        for (var each = 0; each < RecognitionPortal.MOST_WAITING; each++) {
            post(People.customer(elena), PORTAL, fields(UUID.randomUUID(), "Priya " + each));
        }

        assertThat(post(People.customer(elena), PORTAL, fields(UUID.randomUUID(), "One more")))
                .hasStatus(422)
                .bodyText()
                .contains("catch up first", "One more");
    }

    @Test
    void letsNoCustomerSeeOrChangeAnothersNomination() {
        var id = nominate("whom=Priya", "story=She found my bag.", "happenedOn=2026-11-03", "sharing=INSIDE");
        var other = People.customer(newCustomer());

        assertThat(as(other, PORTAL)).bodyText().doesNotContain("She found my bag.");
        assertThat(post(other, PORTAL + "/" + id + "/sharing", "sharing=PUBLIC"))
                .hasStatus(404);
        assertThat(star(id).sharing()).isEqualTo(Sharing.INSIDE);
        assertThat(post(other, PORTAL + "/" + UUID.randomUUID() + "/sharing", "sharing=PUBLIC"))
                .hasStatus(404);
        assertThat(post(People.customer(elena), PORTAL + "/" + id + "/sharing", "sharing=EVERYWHERE"))
                .hasStatus(400);
    }

    @Test
    void hidesTheStoryEverywhereOnceTheCustomerWithdrawsTheConsent() {
        var id = nominate("whom=Priya", "story=She found my bag.", "happenedOn=2026-11-03", "sharing=INSIDE");
        match(id);
        verify(id, People.manager());
        assertThat(as(People.staff(), "/staff/stars")).bodyText().contains("She found my bag.", "Elena Rossi");

        post(People.customer(elena), PORTAL + "/" + id + "/sharing", "sharing=NOBODY");

        for (var reader : List.of(People.staff(), People.manager(), People.admin())) {
            assertThat(as(reader, "/staff/stars"))
                    .bodyText()
                    .contains("Priya Nair", "One star", "has not agreed")
                    .doesNotContain("She found my bag.", "Elena Rossi");
            assertThat(as(reader, "/staff/stars/" + id)).bodyText().doesNotContain("She found my bag.");
        }
        assertThat(as(People.customer(elena), PORTAL)).bodyText().contains("She found my bag.");
    }

    @Test
    void showsAnUnsharedStoryOnlyToThoseWhoCheckItWhileTheyDo() {
        var id = nominate("whom=Priya", "story=She found my bag.", "happenedOn=2026-11-03", "sharing=NOBODY");

        assertThat(as(People.staff(), "/staff/stars/" + id)).bodyText().doesNotContain("She found my bag.");
        assertThat(as(People.manager(), "/staff/stars/" + id)).bodyText().contains("She found my bag.");
    }

    @Test
    void offersThoseWhoMayBeMeantAndAStarOnlyOnceOneIsChosen() {
        newEmployee("Priya Shah", "shah@harbour.example");
        var id = nominate("whom=Priya", "story=She found my bag.", "happenedOn=2026-11-03", "sharing=INSIDE");

        assertThat(as(People.manager(), "/staff/stars/" + id))
                .bodyText()
                .contains("Priya Nair", "Priya Shah", "Say first who is meant")
                .doesNotContain("make it a star");
        assertThat(as(People.staff(), "/staff/stars/" + id + "?who=shah"))
                .bodyText()
                .contains("Priya Shah")
                .doesNotContain("Priya Nair");
        assertThat(post(People.staff(), "/staff/stars/" + id + "/match", "revision=0"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose who is meant");
        match(id);
        assertThat(as(People.manager(), "/staff/stars/" + id)).bodyText().contains("make it a star", "Support");
    }

    @Test
    void refusesTheEmployeeToCheckTheOwnRecognition() {
        var id = nominate("whom=Priya", "story=She found my bag.", "happenedOn=2026-11-03", "sharing=INSIDE");
        match(id);
        var herself = new StaffMember(
                new AccountId(UUID.randomUUID()),
                "Priya Nair",
                new EmailAddress("priya@harbour.example"),
                Role.MANAGER);

        assertThat(as(herself, "/staff/stars/" + id))
                .bodyText()
                .contains("You cannot check your own recognition")
                .doesNotContain("make it a star");
        assertThat(post(herself, "/staff/stars/" + id + "/verify", "revision=1"))
                .hasStatus(422);
        assertThat(star(id).isWaiting()).isTrue();
    }

    @Test
    void tellsTheSecondOfTwoWindowsThatTheNominationHasChanged() {
        var id = nominate("whom=Priya", "story=She found my bag.", "happenedOn=2026-11-03", "sharing=INSIDE");
        match(id);

        var late = post(People.manager(), "/staff/stars/" + id + "/decline", "revision=0", "reason=Could not find out");

        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else has changed this nomination", "Could not find out");
        assertThat(post(People.manager(), "/staff/stars/" + id + "/verify", "revision=0"))
                .hasStatus(409);
        assertThat(star(id).isWaiting()).isTrue();
    }

    @Test
    void declinesWithAReasonThatTheCustomerReads() {
        var id = nominate("whom=Somebody", "story=Nice.", "happenedOn=2026-11-03", "sharing=INSIDE");

        assertThat(post(People.manager(), "/staff/stars/" + id + "/decline", "revision=0", "reason= "))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#reason\"");
        post(People.manager(), "/staff/stars/" + id + "/decline", "revision=0", "reason=We could not find out who.");

        assertThat(as(People.customer(elena), PORTAL)).bodyText().contains("We could not find out who.");
        post(People.manager(), "/staff/stars/" + id + "/reopen", "revision=1");
        assertThat(star(id).isWaiting()).isTrue();
    }

    @Test
    void asksAnExecutiveForProof() {
        var page = "/staff/stars/new";
        assertThat(post(People.manager(), page, "whom=Priya", "story=Stayed all night.", "happenedOn=2026-11-03"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#proof\"", "Stayed all night.");
        assertThat(post(
                        People.manager(),
                        page,
                        "whom=Priya",
                        "story=Stayed all night.",
                        "happenedOn=2026-11-03",
                        "proof=CASE",
                        "reference=no-such-case"))
                .hasStatus(422)
                .bodyText()
                .contains("There is no case of that number");
        assertThat(as(People.staff(), page)).hasStatus(403);
    }

    @Test
    void letsSomebodyElseThanTheExecutiveCheckTheProof() {
        var sent = post(
                People.manager(),
                "/staff/stars/new",
                "whom=priya@harbour.example",
                "story=Stayed all night.",
                "happenedOn=2026-11-03",
                "proof=HAPPENING",
                "happening=Ben saw it");
        var id = UUID.fromString(
                Objects.requireNonNull(sent.getMvcResult().getResponse().getRedirectedUrl())
                        .substring(13));

        assertThat(star(id).employee()).isNotNull();
        assertThat(post(People.manager(), "/staff/stars/" + id + "/verify", "revision=0"))
                .hasStatus(422)
                .bodyText()
                .contains("You nominated, so somebody else has to check");
        verify(id, People.admin());
        assertThat(star(id).outcome()).isInstanceOf(Outcome.Verified.class);
    }

    @Test
    void makesANominationOfPraiseWithOneClickAndLetsTheCustomerDecideWhoReadsIt() {
        var answer = praise();
        assertThat(as(People.staff(), "/staff/customers/" + elena))
                .bodyText()
                .contains("Make a customer star", "value=\"" + answer + "\"");

        var first = post(People.staff(), "/staff/stars/praise", "answer=" + answer);
        var again = post(People.manager(), "/staff/stars/praise", "answer=" + answer);

        assertThat(first).hasStatus3xxRedirection();
        assertThat(again.getMvcResult().getResponse().getRedirectedUrl())
                .isEqualTo(first.getMvcResult().getResponse().getRedirectedUrl());
        assertThat(as(People.customer(elena), PORTAL)).bodyText().contains("From what you wrote beside an answer");
        assertThat(portal.of(elena).getFirst().sharing()).isEqualTo(Sharing.NOBODY);
        assertThat(post(People.staff(), "/staff/stars/praise", "answer=" + UUID.randomUUID()))
                .hasStatus(404);
    }

    @Test
    void listsAQuarterByNameAndCountsItsPhases() {
        database.sql("""
                        insert into customer_star (id, nominator, customer_id, whom, story, happened_on, proof,
                            nominated_at, employee_id, journey_phase, sharing, outcome, decided_by, decided_at, revision)
                        select gen_random_uuid(), 'CUSTOMER', :customer, 'x', 'Story ' || n, '2025-08-01', 'OWN_WORDS',
                            '2025-08-01T12:00:00Z', :employee, case when n < 3 then 'Support' end, 'INSIDE', 'VERIFIED',
                            'ada', now(), 0
                        from generate_series(1, 3) as n
                        """)
                .param("customer", elena.value())
                .param("employee", priya)
                .update();

        assertThat(as(People.staff(), "/staff/stars?quarter=2025-Q3"))
                .bodyText()
                .contains("Customer stars, Q3 2025", "3 stars, 3 by customers", "Story 1", "Phase not known")
                .contains("3 in 2025 up to the end of this quarter", "2 stars");
        assertThat(as(People.staff(), "/staff/stars?quarter=2025-Q2"))
                .bodyText()
                .contains("No stars in this quarter");
        assertThat(as(People.staff(), "/staff/stars?quarter=rubbish")).hasStatusOk();
    }

    @Test
    void staysSmallInThePortal() {
        for (var each = 0; each < 3; each++) {
            post(People.customer(elena), PORTAL, fields(UUID.randomUUID(), "Priya"));
        }
        for (var page : List.of(PORTAL, PORTAL + "/new", "/portal")) {
            var html = as(People.customer(elena), page)
                    .getMvcResult()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(html.length).as(page).isLessThan(20_000);
        }
    }

    private UUID praise() {
        var answer = UUID.randomUUID();
        database.sql("""
                        insert into feedback (id, source, external_id, customer_id, kind, score, scale_max, comment,
                            occurred_at, employee_id)
                        values (?, 'test', ?, ?, 'CSAT', 5, 5, 'Priya was wonderful', '2026-11-01T10:00:00Z', ?)
                        """)
                .params(answer, answer.toString(), elena.value(), priya)
                .update();
        return answer;
    }

    private static String[] fields(UUID id, String whom) {
        return new String[] {"id=" + id, "whom=" + whom, "story=Story", "happenedOn=2026-11-03", "sharing=INSIDE"};
    }

    private UUID nominate(String... fields) {
        assertThat(post(People.customer(elena), PORTAL, fields)).hasStatus3xxRedirection();
        return portal.of(elena).getFirst().id().value();
    }

    private void match(UUID id) {
        assertThat(post(
                        People.staff(),
                        "/staff/stars/" + id + "/match",
                        "revision=0",
                        "employee=" + priya,
                        "phase=Support"))
                .hasStatus3xxRedirection();
    }

    private void verify(UUID id, StaffMember by) {
        var revision = star(id).revision().number();
        assertThat(post(by, "/staff/stars/" + id + "/verify", "revision=" + revision))
                .hasStatus3xxRedirection();
    }

    private CustomerStar star(UUID id) {
        return stars.find(new StarId(id)).orElseThrow();
    }

    private CustomerId newCustomer() {
        var id = UUID.randomUUID();
        database.sql("insert into customer (id, source, external_id, name) values (?, 'test', ?, 'Elena Rossi')")
                .params(id, id.toString())
                .update();
        return new CustomerId(id);
    }

    private UUID newEmployee(String name, String email) {
        database.sql("delete from employee where email = ?").param(email).update();
        var id = UUID.randomUUID();
        database.sql("""
                        insert into employee (id, source, external_id, name, email, team, hired_on)
                        values (?, 'test', ?, ?, ?, 'Care', '2020-01-01')
                        """).params(id, id.toString(), name, email).update();
        return id;
    }

    private MvcTestResult as(UserDetails person, String page) {
        return browser.get().uri(page).with(user(person)).exchange();
    }

    private MvcTestResult post(UserDetails person, String page, String... fields) {
        var body = Stream.of(fields)
                .map(field -> field.split("=", 2))
                .map(parts -> encode(parts[0]) + "=" + encode(parts[1]))
                .collect(Collectors.joining("&"));
        return browser.post()
                .uri(page)
                .with(user(person))
                .with(csrf())
                .contentType("application/x-www-form-urlencoded")
                .content(body)
                .exchange();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
