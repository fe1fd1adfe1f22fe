package org.advocacycrm.web.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.DecisionRecord.Asker;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.SettingText;
import org.advocacycrm.web.security.People;
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
class ContactPagesTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private PreferencePortal portal;

    @Autowired
    private ContactDesk desk;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    private final CustomerId elena = new CustomerId(UUID.randomUUID());

    @BeforeEach
    void aCustomerWhoWantsOneMarketingMailAWeekInTheMorning() {
        database.sql("""
                        insert into customer (id, source, external_id, name, email, time_zone)
                        values (?, 'test', ?, 'Elena Rossi', 'elena@example.org', 'Europe/Paris')
                        """).params(elena.value(), elena.toString()).update();
        set("channels.EMAIL.MARKETING=IN", "cadence=7d:1", "times=MON,TUE,WED,THU,FRI 09:00-12:00");
    }

    @Test
    void answersWhatIfWeWroteOnFridayEveningWithoutReservingAnything() {
        var friday = page("/what-if?purpose=MARKETING&channel=EMAIL&when=2026-11-27T18:00");

        assertThat(friday)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Later", "outside the hours chosen", "30 Nov 2026, 09:00 CET", "Consent", "passed", "stopped");
        assertThat(page("/what-if?purpose=MARKETING&channel=EMAIL&when=2026-11-27T10:00"))
                .bodyText()
                .contains("Yes");
        assertThat(page("/what-if?purpose=MARKETING&channel=SMS&when=2026-11-27T10:00"))
                .bodyText()
                .contains("no address");
        assertThat(count("contact")).isZero();
        assertThat(count("contact_decision")).isZero();
    }

    @Test
    void keepsWhatWasTypedWhenAMomentCannotBeRead() {
        assertThat(page("/what-if?purpose=SURVEY&channel=EMAIL&when=tomorrow&topic=&notAfter=later"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a day and a time", "value=\"tomorrow\"", "aria-invalid=\"true\"");
    }

    @Test
    void showsEachDecisionWithTheCheckThatStoppedItAndTheNextFreeMoment() {
        ask(Instant.parse("2026-03-05T09:00:00Z"), "shop");
        ask(Instant.parse("2026-03-06T09:00:00Z"), "news + more");

        assertThat(page("/contacts"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "limit reached", "1 of 1 in 7 days", "12 Mar 2026, 10:00 CET", "a place was reserved", "shop");
        assertThat(page("/contacts?outcome=ALLOW")).bodyText().doesNotContain("1 of 1 in 7 days");
        assertThat(page("/contacts?asker=news%20%2B%20more"))
                .bodyText()
                .contains("1 of 1 in 7 days")
                .doesNotContain("a place was");
        assertThat(as("/staff/contacts?reason=CADENCE&purpose=MARKETING&channel=EMAIL"))
                .bodyText()
                .contains("Elena Rossi");
        assertThat(as("/staff/contacts?reason=NONSENSE&after=nonsense")).hasStatusOk();
    }

    @Test
    void leadsFromOnePageToTheNextUntilAllWereSeen() {
        for (var number = 0; number < 60; number++) {
            ask(Instant.parse("2026-03-05T09:00:00Z"), "caller-" + number);
        }

        var first = page("/contacts").getResponse();
        var body = new String(first.getContentAsByteArray(), StandardCharsets.UTF_8);
        var next =
                body.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");

        assertThat(body).contains(">caller-59</td>", ">caller-10</td>").doesNotContain(">caller-9</td>");
        assertThat(as(next))
                .bodyText()
                .contains(">caller-9</td>", ">caller-0</td>")
                .doesNotContain(">caller-10</td>", "rel=\"next\"");
    }

    @Test
    void saysOnThePageOfTheCustomerForWhatAndWhenToContact() {
        assertThat(as("/staff/customers/" + elena))
                .bodyText()
                .contains("Marketing, Service: ", "Survey, Community: no (no opt-in)", "What if we wrote");
    }

    @Test
    void knowsNoPagesOfNobody() {
        assertThat(as("/staff/customers/" + UUID.randomUUID() + "/contacts")).hasStatus(404);
        assertThat(as("/staff/customers/nonsense/what-if")).hasStatus(404);
    }

    private void ask(Instant at, String asker) {
        desk.ask(
                elena,
                new ContactRequest(ContactPurpose.MARKETING, Channel.EMAIL, null, null, null, at, null),
                false,
                new Asker(asker, null));
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table + " where customer_id = ?")
                .param(elena.value())
                .query(Long.class)
                .single();
    }

    private void set(String... settings) {
        var answers = Arrays.stream(settings)
                .map(text -> text.split("=", 2))
                .map(parts -> Answer.of(SettingText.parse(parts[0], parts[1])))
                .toList();
        var provenance = new Provenance(clock.instant(), "test", "test", "asked on paper");
        portal.change(new PreferenceChange(elena, null, answers, provenance, true));
    }

    private MvcTestResult page(String path) {
        return as("/staff/customers/" + elena + path);
    }

    private MvcTestResult as(String address) {
        return web.get().uri(URI.create(address)).with(user(People.staff())).exchange();
    }
}
