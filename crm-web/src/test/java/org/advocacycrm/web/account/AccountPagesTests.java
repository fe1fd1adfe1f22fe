package org.advocacycrm.web.account;

import static org.advocacycrm.web.account.CaughtMail.codeIn;
import static org.advocacycrm.web.account.CaughtMail.linkIn;
import static org.advocacycrm.web.account.Visitor.target;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.advocacycrm.account.FirstAdministrator;
import org.advocacycrm.account.MovableClock;
import org.advocacycrm.account.Role;
import org.advocacycrm.mail.EmailAddress;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs in, invites and looks around over a real connection, as browsers do. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "crm.api-key=a-key-of-the-operator-with-all-rights")
@Import(AccountPagesTests.Surroundings.class)
class AccountPagesTests {

    private static final String PASSWORD = "boat lemon window";

    @LocalServerPort
    private int port;

    @Autowired
    private FirstAdministrator accounts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private CaughtMail mail;

    @Autowired
    private JdbcClient database;

    @TestConfiguration
    static class Surroundings {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        @Primary
        CaughtMail caughtMail() {
            return new CaughtMail();
        }
    }

    @Nested
    class SigningInAsStaff {

        @Test
        void leadsToThePageThatWasWanted() {
            var email = somebody(Role.ADMIN);
            var visitor = new Visitor(port);
            assertThat(target(visitor.get("/staff/admin/people?x=1"))).isEqualTo("/sign-in");

            assertThat(target(signIn(visitor, email, PASSWORD))).isEqualTo("/staff/admin/people?x=1");
            assertThat(visitor.get("/staff/admin/people").body()).contains(email, "This is you");
        }

        @Test
        void givesTheSessionAnotherNumber() {
            var visitor = new Visitor(port);
            visitor.get("/sign-in");
            var before = visitor.session();

            signIn(visitor, somebody(Role.STAFF), PASSWORD);

            assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
        }

        @Test
        void saysTheSameToAWrongPasswordAndAnUnknownAddress() {
            var wrong = signIn(new Visitor(port), somebody(Role.STAFF), "wrong");
            var unknown = signIn(new Visitor(port), unused(), "wrong");

            assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
            assertThat(wrong.body())
                    .contains("The e-mail address or the password is not right.")
                    .doesNotContain("value=\"wrong\"");
            assertThat(main(wrong.body())).isEqualTo(main(unknown.body()));
        }

        @Test
        void saysWhenToTryAgainAfterTooManyAttempts() {
            var email = somebody(Role.STAFF);
            var visitor = new Visitor(port);
            for (var attempt = 0; attempt < 5; attempt++) {
                signIn(visitor, email, "wrong");
            }

            var blocked = signIn(visitor, email, PASSWORD);
            assertThat(blocked.statusCode()).isEqualTo(429);
            assertThat(blocked.body()).contains("Try again at ");
            assertThat(blocked.headers().firstValue("Retry-After")).contains("31");

            clock.advance(Duration.ofMinutes(15));
            assertThat(target(signIn(visitor, email, PASSWORD))).isEqualTo("/staff/customers");
        }

        @Test
        void endsWithSigningOut() {
            var visitor = signedIn(Role.STAFF);
            visitor.get("/staff/account/password");

            assertThat(target(visitor.post("/sign-out", Map.of()))).isEqualTo("/sign-in?signed-out");
            assertThat(target(visitor.get("/staff/account/password"))).isEqualTo("/sign-in");
        }

        @Test
        void sendsAFormThatWasOpenForTooLongBackToTheSignInPage() {
            assertThat(target(new Visitor(port).post("/sign-in", Map.of("email", "a@example.com"))))
                    .isEqualTo("/sign-in?expired");
        }

        @Test
        void endsOtherSessionsWhenThePasswordIsChanged() {
            var email = somebody(Role.STAFF);
            var here = new Visitor(port);
            var there = new Visitor(port);
            signIn(here, email, PASSWORD);
            signIn(there, email, PASSWORD);
            here.get("/staff/account/password");

            var changed =
                    here.post("/staff/account/password", Map.of("present", PASSWORD, "password", "quite another one"));

            assertThat(target(changed)).isEqualTo("/staff/account/password");
            assertThat(here.get("/staff/account/password").body()).contains("Your password is changed.");
            assertThat(target(there.get("/staff/account/password"))).isEqualTo("/sign-in?ended");
            assertThat(mail.to(email).subject()).contains("was changed");
        }
    }

    @Nested
    class SigningInAsCustomer {

        @Test
        void takesALinkThatOnlyTheButtonUsesUp() {
            var email = customer("Elena");
            var visitor = new Visitor(port);
            ask(visitor, email);
            var link = linkIn(mail.to(email));
            for (var scan = 0; scan < 3; scan++) {
                new Visitor(port).head(link);
                assertThat(new Visitor(port).get(link).statusCode()).isEqualTo(200);
            }

            var phone = new Visitor(port);
            assertThat(phone.get(link).body()).contains("Continue as " + email.charAt(0) + "…@example.org");
            assertThat(target(phone.post(link, Map.of()))).isEqualTo("/portal");
            assertThat(phone.get(link).statusCode()).isEqualTo(410);
            assertThat(target(phone.get("/staff/customers"))).isEqualTo("/sign-in");
        }

        @Test
        void takesTheCodeInTheBrowserThatAsked() {
            var email = customer("Elena");
            var visitor = new Visitor(port);
            ask(visitor, email);
            var code = codeIn(mail.to(email));
            visitor.get("/portal/sign-in/sent");

            var wrong = visitor.post("/portal/sign-in/code", Map.of("code", "x"));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("You have 4 more tries.");
            var spaced = code.substring(0, 3) + " " + code.substring(3);
            assertThat(target(visitor.post("/portal/sign-in/code", Map.of("code", spaced))))
                    .isEqualTo("/portal");
        }

        @Test
        void looksTheSameForAnAddressThatNobodyHas() {
            var known = customer("Elena");
            var unknown = unused();
            var one = new Visitor(port);
            var other = new Visitor(port);
            ask(one, known);
            var sentToKnown = main(one.get("/portal/sign-in/sent").body());
            var wrongForKnown =
                    main(one.post("/portal/sign-in/code", Map.of("code", "x")).body());
            ask(other, unknown);
            var sentToUnknown = main(other.get("/portal/sign-in/sent").body());
            var wrongForUnknown =
                    main(other.post("/portal/sign-in/code", Map.of("code", "x")).body());

            assertThat(sentToUnknown.replace(unknown, "")).isEqualTo(sentToKnown.replace(known, ""));
            assertThat(wrongForUnknown.replace(unknown, "")).isEqualTo(wrongForKnown.replace(known, ""));
            assertThat(mail.hasNothingFor(unknown)).isTrue();
        }

        @Test
        void sendsAgainAfterAMinuteOnly() {
            var email = customer("Elena");
            var visitor = new Visitor(port);
            ask(visitor, email);
            mail.to(email);
            visitor.get("/portal/sign-in/sent");
            visitor.post("/portal/sign-in/again", Map.of());
            assertThat(mail.hasNothingFor(email)).isTrue();

            clock.advance(Duration.ofSeconds(60));
            visitor.post("/portal/sign-in/again", Map.of());
            assertThat(mail.to(email).text()).contains("/portal/sign-in/link/");
        }

        @Test
        void letsOneOfTwoWinWhoPressTheButtonAtOnce() throws Exception {
            var email = customer("Elena");
            ask(new Visitor(port), email);
            var link = linkIn(mail.to(email));
            var visitors = List.of(new Visitor(port), new Visitor(port), new Visitor(port), new Visitor(port));
            visitors.forEach(visitor -> visitor.get(link));

            List<Callable<Integer>> presses = visitors.stream()
                    .<Callable<Integer>>map(
                            visitor -> () -> visitor.post(link, Map.of()).statusCode())
                    .toList();
            try (var threads = Executors.newFixedThreadPool(presses.size())) {
                var answers = threads.invokeAll(presses).stream()
                        .map(Future::resultNow)
                        .sorted();
                assertThat(answers).containsExactly(302, 410, 410, 410);
            }
        }

        @Test
        void asksForWhomWhenTheAddressBelongsToSeveral() {
            var email = customer("Kim at Harbour Food");
            var second = customer("Kim at Lighthouse", email);
            var stranger = customer("Somebody else", unused());
            var visitor = new Visitor(port);
            ask(visitor, email);
            var link = linkIn(mail.to(email));
            visitor.get(link);

            assertThat(target(visitor.post(link, Map.of()))).isEqualTo("/portal/sign-in/choose");
            assertThat(target(visitor.get("/portal"))).isEqualTo("/portal/sign-in");
            assertThat(visitor.get("/portal/sign-in/choose").body())
                    .contains("Kim at Harbour Food", "Kim at Lighthouse")
                    .doesNotContain("Somebody else");
            assertThat(target(visitor.post("/portal/sign-in/choose", Map.of("customer", stranger.toString()))))
                    .isEqualTo("/portal/sign-in/choose");
            assertThat(target(visitor.post("/portal/sign-in/choose", Map.of("customer", second.toString()))))
                    .isEqualTo("/portal");
            assertThat(auditActionsOf("customer:" + second)).containsExactly("portal.signed-in");
        }
    }

    @Nested
    class Administering {

        @Test
        void invitesSomebodyWhoThenChoosesAPassword() {
            var admin = signedIn(Role.ADMIN);
            var email = unused();
            admin.get("/staff/admin/people");
            admin.post("/staff/admin/people", Map.of("name", "Sam", "email", email, "role", "MANAGER"));
            assertThat(admin.get("/staff/admin/people").body()).contains(email, "has not chosen a password yet");
            var link = linkIn(mail.to(email));

            var sam = new Visitor(port);
            assertThat(sam.get(link).body()).contains(email);
            assertThat(sam.post(link, Map.of("password", "short")).body()).contains("at least 12 characters");
            assertThat(target(sam.post(link, Map.of("password", PASSWORD)))).isEqualTo("/sign-in");
            assertThat(sam.get(link).statusCode()).isEqualTo(410);
            assertThat(target(signIn(sam, email, PASSWORD))).isEqualTo("/staff/customers");
            assertThat(sam.get("/staff/admin/people").statusCode()).isEqualTo(403);
        }

        @Test
        void takesADeactivatedPersonsSessionAtOnce() {
            var email = somebody(Role.STAFF);
            var person = new Visitor(port);
            signIn(person, email, PASSWORD);
            var admin = signedIn(Role.ADMIN);
            var id = database.sql("select id from staff_account where email = :email")
                    .param("email", email)
                    .query(UUID.class)
                    .single();
            admin.get("/staff/admin/people");
            admin.post("/staff/admin/people/" + id + "/deactivation", Map.of());

            assertThat(target(person.get("/staff/account/password"))).isEqualTo("/sign-in?ended");
            assertThat(signIn(person, email, PASSWORD).statusCode()).isEqualTo(422);
        }

        @Test
        void showsANewKeyOnceAndTurnsItAwayWhenRevoked() {
            var admin = signedIn(Role.ADMIN);
            admin.get("/staff/admin/keys");
            admin.post("/staff/admin/keys", Map.of("name", "Nightly", "scopes", "READ"));
            var shown = Pattern.compile("crm_[\\w-]{43}")
                    .matcher(admin.get("/staff/admin/keys").body());
            assertThat(shown.find()).isTrue();
            var key = shown.group();
            assertThat(admin.get("/staff/admin/keys").body())
                    .contains("Nightly")
                    .doesNotContain(key);
            assertThat(apiStatus(key)).isNotIn(401, 403);

            var id = database.sql("select id from api_key where name = 'Nightly'")
                    .query(UUID.class)
                    .single();
            admin.post("/staff/admin/keys/" + id + "/revocation", Map.of());
            assertThat(apiStatus(key)).isEqualTo(401);
            assertThat(apiStatus("a-key-of-the-operator-with-all-rights")).isNotIn(401, 403);
        }

        @Test
        void wantsAtLeastOneRightForAKey() {
            var admin = signedIn(Role.ADMIN);
            admin.get("/staff/admin/keys");

            var answer = admin.post("/staff/admin/keys", Map.of("name", "Nothing"));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Choose at least one thing that the key may do.");
        }

        @Test
        void filtersAndPagesTheAuditLog() {
            var admin = signedIn(Role.ADMIN);
            for (var number = 0; number < 60; number++) {
                database.sql("insert into audit_entry (at, actor, action, subject, detail) "
                                + "values ('2020-01-01T10:00:00Z', 'paging%', 'test.done', :subject, '')")
                        .param("subject", "no. " + number)
                        .update();
            }

            var first = admin.get("/staff/admin/audit?actor=paging%25&action=test.done&from=2020-01-01&to=2020-01-01")
                    .body();
            var next = Pattern.compile("href=\"(/staff/admin/audit\\?[^\"]*before=[^\"]*)\"")
                    .matcher(first);
            assertThat(next.find()).isTrue();
            var second = admin.get(next.group(1).replace("&amp;", "&")).body();

            assertThat(Pattern.compile("no\\. \\d+").matcher(first).results()).hasSize(50);
            assertThat(Pattern.compile("no\\. \\d+").matcher(second).results()).hasSize(10);
            assertThat(admin.get("/staff/admin/audit?actor=paging%25&from=2020-01-02")
                            .body())
                    .contains("No entry matches this filter.");
            assertThat(admin.get("/staff/admin/audit?from=yesterday&before=x").statusCode())
                    .isEqualTo(200);
        }

        @Test
        void opensEveryTask() {
            var admin = signedIn(Role.ADMIN);
            for (var page : List.of("", "/people", "/keys", "/audit", "/outbox")) {
                assertThat(admin.get("/staff/admin" + page).statusCode())
                        .as(page)
                        .isEqualTo(200);
            }
            assertThat(admin.get("/staff/admin/outbox/20261121090000000-" + UUID.randomUUID())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Nested
    class Answering {

        @Test
        void forbidsWhateverIsNotOurs() {
            var headers = new Visitor(port).get("/sign-in").headers();

            assertThat(headers.firstValue("Content-Security-Policy"))
                    .contains("default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                            + "frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).isPresent();
            assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        }

        @Test
        void keepsTheSessionCookieFromScriptsAndOtherSites() {
            var plain = cookieOf(new Visitor(port).get("/sign-in"));
            var behindTls = new Visitor(port).get("/sign-in", "X-Forwarded-Proto", "https");

            assertThat(plain).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
            assertThat(cookieOf(behindTls)).contains("HttpOnly", "SameSite=Lax", "Secure");
            assertThat(behindTls.headers().firstValue("Strict-Transport-Security"))
                    .contains("max-age=31536000");
        }

        @Test
        void letsBrowsersKeepFiles() {
            var file = new Visitor(port).get("/css/tokens.css");

            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("max-age");
            assertThat(file.headers().firstValue("Set-Cookie")).isEmpty();
        }

        private static String cookieOf(HttpResponse<String> answer) {
            return answer.headers().firstValue("Set-Cookie").orElse("");
        }
    }

    private Visitor signedIn(Role role) {
        var visitor = new Visitor(port);
        signIn(visitor, somebody(role), PASSWORD);
        return visitor;
    }

    private static HttpResponse<String> signIn(Visitor visitor, String email, String password) {
        visitor.get("/sign-in");
        return visitor.post("/sign-in", Map.of("email", email, "password", password));
    }

    private void ask(Visitor visitor, String email) {
        clock.advance(Duration.ofHours(1)); // away from what other tests asked for from the same address
        visitor.get("/portal/sign-in");
        assertThat(target(visitor.post("/portal/sign-in", Map.of("email", email))))
                .isEqualTo("/portal/sign-in/sent");
    }

    private String somebody(Role role) {
        var email = unused();
        assertThat(accounts.provide("Somebody", new EmailAddress(email), role, PASSWORD))
                .isPresent();
        clock.advance(Duration.ofHours(25)); // away from the failures of other tests at the same address
        return email;
    }

    private static String unused() {
        return "p" + UUID.randomUUID() + "@example.org";
    }

    private String customer(String name) {
        var email = unused();
        customer(name, email);
        return email;
    }

    private UUID customer(String name, String email) {
        return database.sql("insert into customer (source, external_id, name, email) "
                        + "values ('test', gen_random_uuid()::text, :name, :email) returning id")
                .param("name", name)
                .param("email", email)
                .query(UUID.class)
                .single();
    }

    private List<String> auditActionsOf(String actor) {
        return database.sql("select action from audit_entry where actor = :actor order by at, id")
                .param("actor", actor)
                .query((row, number) -> row.getString("action"))
                .list();
    }

    private int apiStatus(String key) {
        return new Visitor(port)
                .get("/api/v1/openapi", "Authorization", "Bearer " + key)
                .statusCode();
    }

    /** What differs between two visitors by nature is left out: tokens, typed addresses, the time. */
    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"))
                .replaceAll("value=\"[^\"]*\"", "")
                .replaceAll("\\d\\d:\\d\\d:\\d\\d", "");
    }
}
