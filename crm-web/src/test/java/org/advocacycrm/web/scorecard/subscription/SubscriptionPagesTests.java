package org.advocacycrm.web.scorecard.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.export.ExportState;
import org.advocacycrm.export.Exports;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.mail.Letter;
import org.advocacycrm.mail.Postman;
import org.advocacycrm.subscription.SubscriptionRounds;
import org.advocacycrm.web.export.job.AfterExport;
import org.advocacycrm.web.security.People;
import org.advocacycrm.web.security.StaffMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Subscriptions from the form to the mail and its link, as each role and as a stranger. */
@SpringBootTest
@AutoConfigureMockMvc
class SubscriptionPagesTests {

    private static final Pattern LINK = Pattern.compile("(?m)^http://[^/]+(/staff/exports/\\S+)$");

    @TestConfiguration
    static class MailBox {

        @Bean
        @Primary
        Letters letters() {
            return new Letters();
        }
    }

    static final class Letters implements Postman {

        private final Queue<Letter> sent = new ConcurrentLinkedQueue<>();

        @Override
        public void send(Letter letter) {
            sent.add(letter);
        }

        List<Letter> to(StaffMember member) {
            return sent.stream()
                    .filter(letter -> letter.to().equals(member.email()))
                    .toList();
        }
    }

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Letters letters;

    @Autowired
    private SubscriptionRounds rounds;

    @Autowired
    private Exports exports;

    @Autowired
    private List<AfterExport> followers;

    @Autowired
    private JdbcClient database;

    private final StaffMember mona = member("Mona", Role.MANAGER);
    private final StaffMember max = member("Max", Role.MANAGER);
    private final StaffMember sam = member("Sam", Role.STAFF);

    @BeforeEach
    void employ() {
        database.sql("delete from subscription").update();
        for (var member : List.of(mona, max, sam)) {
            database.sql("insert into staff_account (id, name, email, role, password_hash) values (?, ?, ?, ?, 'x')")
                    .params(
                            member.id().value(),
                            member.name(),
                            member.email().value(),
                            member.role().name())
                    .update();
        }
    }

    @Test
    void mailsTheFiguresAndALinkOnceThePeriodIsOver() {
        subscribe(mona, "period=2026-Q1&cmp=year&country=DE", "last-month", mona, max);
        makeDue();

        rounds.go();
        rounds.go();

        await().atMost(Duration.ofMinutes(1)).until(() -> !letters.to(max).isEmpty());
        var letter = letters.to(mona).getFirst();
        assertThat(letter.subject()).startsWith("Harbour: balanced scorecard, ");
        assertThat(letter.text())
                .startsWith("Hello Mona,")
                .contains(
                        "Country: Germany",
                        "- Net promoter score: ",
                        "(n = ",
                        "Sign in to open it",
                        "/staff/subscriptions")
                .doesNotContain("{", "}");
        var link = LINK.matcher(letter.text());
        assertThat(link.find()).isTrue();
        var file = open(link.group(1), mona);
        assertThat(file).hasStatusOk().hasContentTypeCompatibleWith("application/pdf");
        assertThat(mvc.get().uri(URI.create(link.group(1)))).hasStatus(302);
        assertThat(open(link.group(1), sam)).hasStatus(403);
    }

    @Test
    void mailsNobodyTwiceHoweverManyInstancesTry() throws Exception {
        subscribe(mona, "", "last-month", mona);
        makeDue();

        var instances = IntStream.range(0, 6)
                .mapToObj(number -> Thread.ofVirtual().start(rounds::go))
                .toList();
        for (var instance : instances) {
            instance.join();
        }

        await().atMost(Duration.ofMinutes(1)).until(() -> !letters.to(mona).isEmpty());
        var made = exports.latest(EnumSet.of(ExportState.READY), 100).stream()
                .filter(export -> export.order().subscription() != null)
                .toList();
        made.forEach(export -> followers.forEach(follower -> follower.ready(export)));
        assertThat(letters.to(mona)).hasSize(1);
    }

    @Test
    void sendsNothingToWhoLostTheRight() {
        subscribe(mona, "", "last-month", mona, max);
        database.sql("update staff_account set role = 'STAFF' where id = ?")
                .param(max.id().value())
                .update();
        makeDue();

        rounds.go();

        await().atMost(Duration.ofMinutes(1)).until(() -> !letters.to(mona).isEmpty());
        assertThat(letters.to(max)).isEmpty();
        var before = subscriptionExports();
        database.sql("update staff_account set active = false where id = ?")
                .param(mona.id().value())
                .update();
        makeDue();
        rounds.go();
        assertThat(subscriptionExports()).as("nobody left to make a file for").isEqualTo(before);
    }

    @Test
    void sendsNothingBeforeThePeriodIsOver() {
        subscribe(mona, "", "last-quarter", mona);

        rounds.go();

        assertThat(subscriptionExports()).isZero();
        assertThat(open("/staff/subscriptions", mona))
                .bodyText()
                .contains("Every quarter", "All customers", "Mona", "Leave", "End for everybody");
    }

    @Test
    void letsRecipientsLeaveAndOwnersEndIt() {
        subscribe(mona, "", "last-month", mona, max);
        var id = database.sql("select id from subscription").query(UUID.class).single();

        assertThat(post("/staff/subscriptions/" + id + "/remove", max)).hasStatus(403);
        assertThat(post("/staff/subscriptions/" + id + "/leave", max)).hasStatus(302);
        assertThat(open("/staff/subscriptions", max)).bodyText().contains("You have no subscription");
        assertThat(post("/staff/subscriptions/" + id + "/remove", mona)).hasStatus(302);
        assertThat(open("/staff/subscriptions", mona)).bodyText().contains("You have no subscription");
        assertThat(post("/staff/subscriptions/" + id + "/leave", mona)).hasStatus(404);
    }

    @Test
    void offersWhatTheScorecardShowsToThoseWhoMayHaveIt() {
        assertThat(open("/staff/subscriptions/new?query=period%3D2026-Q3%26country%3DDE", mona))
                .hasStatusOk()
                .bodyText()
                .contains("Country: Germany", "Mona", "Max")
                .doesNotContain(sam.email().value());
        assertThat(post("/staff/subscriptions", mona, "period", "last-month", "format", "pdf"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose at least one recipient");
        assertThat(post(
                        "/staff/subscriptions",
                        mona,
                        "period",
                        "last-year",
                        "format",
                        "exe",
                        "recipients",
                        sam.id().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a period", "Choose a format");
        assertThat(post(
                        "/staff/subscriptions",
                        mona,
                        "period",
                        "last-month",
                        "format",
                        "pdf",
                        "recipients",
                        sam.id().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("may not export any more");
    }

    @Test
    void isForManagersOnly() {
        assertThat(open("/staff/subscriptions", People.staff())).hasStatus(403);
        assertThat(open("/staff/subscriptions/new", People.staff())).hasStatus(403);
        assertThat(post("/staff/subscriptions", People.staff())).hasStatus(403);
        assertThat(mvc.get().uri("/staff/subscriptions")).hasStatus(302);
        assertThat(mvc.post().uri("/staff/subscriptions").with(user(mona))).hasStatus(403);
    }

    private void subscribe(StaffMember owner, String query, String period, StaffMember... recipients) {
        var request = mvc.post()
                .uri("/staff/subscriptions")
                .param("query", query)
                .param("period", period)
                .param("format", "pdf")
                .with(user(owner))
                .with(csrf());
        for (var recipient : recipients) {
            request = request.param("recipients", recipient.id().toString());
        }
        assertThat(request.exchange()).hasStatus(302);
    }

    /** As if the last mail had gone out long ago, which only time can bring about. */
    private void makeDue() {
        database.sql("update subscription set sent_until = '2020-01-01'").update();
        database.sql("delete from subscription_mail").update();
    }

    private long subscriptionExports() {
        return database.sql("select count(*) from export where subscription_id in (select id from subscription)")
                .query(Long.class)
                .single();
    }

    private MvcTestResult post(String address, StaffMember who, String... namesAndValues) {
        var request = mvc.post().uri(address).with(user(who)).with(csrf());
        for (var index = 0; index < namesAndValues.length; index += 2) {
            request = request.param(namesAndValues[index], namesAndValues[index + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult open(String address, StaffMember who) {
        return mvc.get().uri(URI.create(address)).with(user(who)).exchange();
    }

    private static StaffMember member(String name, Role role) {
        var id = UUID.randomUUID();
        return new StaffMember(new AccountId(id), name, new EmailAddress(id + "@harbour.example"), role);
    }
}
