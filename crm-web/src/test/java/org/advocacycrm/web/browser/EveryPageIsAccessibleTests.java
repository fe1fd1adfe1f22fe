package org.advocacycrm.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.advocacycrm.account.Role;
import org.advocacycrm.customer.CustomerId;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every page, at a desk and on a phone, in light and dark, for people who cannot see, zoom or use a mouse. */
@BrowserTest
class EveryPageIsAccessibleTests {

    private static final int PORTAL_BUDGET = 40_000;
    private static final int STAFF_BUDGET = 180_000;

    /** Calls, files, the failure page (visited by failing), and an address that leads elsewhere. */
    private static final Pattern NOT_A_PAGE = Pattern.compile(
            "/|/error|/u/.*|/api/.*|/v3/.*|.*\\.(csv|json|xlsx|yaml|txt|zip)|.*\\{extension:.*|.*/file");

    private static final List<String> VISITED_ON_THE_WAY = List.of(
            "/portal/sign-in/sent",
            "/mailbox/mail",
            "/staff/admin/outbox/mail",
            "/portal/sign-in/link/token",
            "/portal/sign-in/choose",
            "/staff/imports/import",
            "/staff/exports/export",
            "/staff/templates/template",
            "/staff/campaigns/campaign",
            "/staff/campaigns/campaign/customers",
            "/staff/treatments/treatment",
            "/portal/life-events/event",
            "/portal/preferences/code",
            "/portal/contacts/contact");

    record Place(String path, String visitor, int status) {

        @Override
        public String toString() {
            return visitor + " at " + path;
        }
    }

    static Stream<Place> everyPage() {
        return Stream.of(
                new Place("/sign-in", "STRANGER", 200),
                new Place("/mailbox", "STRANGER", 200),
                new Place("/setup/no-such-token", "STRANGER", 410),
                new Place("/invitation/no-such-token", "STRANGER", 410),
                new Place("/staff/customers", "STAFF", 200),
                new Place("/staff/customers?q=no-such-customer", "STAFF", 200),
                new Place("/staff/customers/{customer}", "STAFF", 200),
                new Place("/staff/customers/{customer}/health", "STAFF", 200),
                new Place("/staff/customers/{customer}/contacts", "STAFF", 200),
                new Place("/staff/customers/{customer}/what-if", "STAFF", 200),
                new Place(
                        "/staff/customers/{customer}/what-if?purpose=MARKETING&channel=&when=2026-11-27T18:00",
                        "STAFF",
                        200),
                new Place("/staff/contacts", "STAFF", 200),
                new Place("/staff/segments", "STAFF", 200),
                new Place("/staff/segments?from=1990-01-31&to=1990-06-30", "STAFF", 200),
                new Place("/staff/segments/moves?was=neutral&is=supporter", "STAFF", 200),
                new Place("/staff/scorecard", "MANAGER", 200),
                new Place("/staff/scorecard?period=2001-Q1", "STAFF", 200),
                new Place("/staff/scorecard/nps", "STAFF", 200),
                new Place("/staff/metrics", "STAFF", 200),
                new Place("/staff/metrics/cattr", "STAFF", 200),
                new Place("/staff/teams", "STAFF", 200),
                new Place("/staff/teams/{team}", "MANAGER", 200),
                new Place("/staff/stars", "STAFF", 200),
                new Place("/staff/stars?quarter=2001-Q1", "STAFF", 200),
                new Place("/staff/stars/nominations", "STAFF", 200),
                new Place("/staff/stars/new", "MANAGER", 200),
                new Place("/staff/stars/{star}", "MANAGER", 200),
                new Place("/staff/scorecard?period=2026-Q3&country=DE&cut=segment", "MANAGER", 200),
                new Place("/staff/scorecard?layer=executive", "STAFF", 200),
                new Place("/staff/exports", "MANAGER", 200),
                new Place("/staff/subscriptions", "MANAGER", 200),
                new Place("/staff/subscriptions/new?query=country%3DDE", "MANAGER", 200),
                new Place("/staff/views", "STAFF", 200),
                new Place("/staff/views/{view}", "ADMIN", 200),
                new Place("/staff/scorecard?period={signed}", "MANAGER", 200),
                new Place("/staff/targets", "MANAGER", 200),
                new Place("/staff/targets/edit?metric=nps", "MANAGER", 200),
                new Place("/staff/plans", "STAFF", 200),
                new Place("/staff/plans/{plan}", "MANAGER", 200),
                new Place("/staff/plans/edit?metric=nps", "MANAGER", 200),
                new Place("/staff/plans/edit/{plan}", "MANAGER", 200),
                new Place("/staff/targets/edit/{target}", "MANAGER", 200),
                new Place("/staff/benchmarks/edit/{benchmark}", "MANAGER", 200),
                new Place("/staff/annotations/edit/{annotation}", "MANAGER", 200),
                new Place("/staff/benchmarks", "MANAGER", 200),
                new Place("/staff/benchmarks/edit", "MANAGER", 200),
                new Place("/staff/annotations", "MANAGER", 200),
                new Place("/staff/annotations/edit", "MANAGER", 200),
                new Place("/staff/sign-offs", "STAFF", 200),
                new Place("/staff/sign-offs/period", "MANAGER", 200),
                new Place("/staff/sign-offs/period?period={signed}", "MANAGER", 200),
                new Place("/staff/imports", "MANAGER", 200),
                new Place("/staff/campaigns", "MANAGER", 200),
                new Place("/staff/campaigns/new", "MANAGER", 200),
                new Place("/staff/templates", "MANAGER", 200),
                new Place("/staff/templates/new", "MANAGER", 200),
                new Place("/staff/treatments", "MANAGER", 200),
                new Place("/staff/treatments/new", "MANAGER", 200),
                new Place("/staff/calls", "STAFF", 200),
                new Place("/staff/requests", "STAFF", 200),
                new Place("/staff/requests/{request}", "STAFF", 200),
                new Place("/staff/requests/of/{customer}", "STAFF", 200),
                new Place("/staff/calendars", "MANAGER", 200),
                new Place("/staff/calendars/new", "MANAGER", 200),
                new Place("/staff/calendars/00000000-0000-0000-0000-000000000000", "MANAGER", 200),
                new Place("/staff/account/password", "STAFF", 200),
                new Place("/staff/admin", "ADMIN", 200),
                new Place("/staff/admin/people", "ADMIN", 200),
                new Place("/staff/admin/keys", "ADMIN", 200),
                new Place("/staff/admin/audit", "ADMIN", 200),
                new Place("/staff/admin/tallies", "ADMIN", 200),
                new Place("/staff/admin/outbox", "ADMIN", 200),
                new Place("/portal/sign-in", "STRANGER", 200),
                new Place("/portal/help", "STRANGER", 200),
                new Place("/portal/privacy", "STRANGER", 200),
                new Place("/portal", "CUSTOMER", 200),
                new Place("/portal/preferences", "CUSTOMER", 200),
                new Place("/portal/preferences/time-zone", "CUSTOMER", 200),
                new Place("/portal/preferences/stop-marketing", "CUSTOMER", 200),
                new Place("/portal/preferences/do-not-contact", "CUSTOMER", 200),
                new Place("/portal/confirm/no-such-token", "STRANGER", 410),
                new Place("/portal/unsubscribe/no-such-token", "STRANGER", 404),
                new Place("/portal/contacts", "CUSTOMER", 200),
                new Place("/portal/m/no-such-token", "STRANGER", 410),
                new Place("/portal/m/no-such-token/why", "STRANGER", 410),
                new Place("/portal/life-events", "CUSTOMER", 200),
                new Place("/portal/life-events/new", "CUSTOMER", 200),
                new Place("/portal/recognition", "CUSTOMER", 200),
                new Place("/portal/recognition/new", "CUSTOMER", 200),
                new Place("/portal/history", "CUSTOMER", 200),
                new Place("/portal/my-data", "CUSTOMER", 200),
                new Place("/portal/my-data/requests", "CUSTOMER", 200),
                new Place("/portal/my-data/download", "CUSTOMER", 200),
                new Place("/portal/my-data/ask/correction", "CUSTOMER", 200),
                new Place("/portal/my-data/ask/erasure", "CUSTOMER", 200),
                new Place("/portal/my-data/keep/no-such-token", "STRANGER", 410),
                new Place("/staff/nowhere", "ADMIN", 404),
                new Place("/staff/admin/nowhere", "STAFF", 403));
    }

    @Autowired
    private JdbcClient database;

    /** Several at once: each waits in turn for the browser and for the application. */
    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("everyPage")
    void everyPageIsAccessible(Place place, Visitors visitors) {
        var customer = someCustomer();
        var path = place.path()
                .replace("{customer}", customer.toString())
                .replace("{star}", waitingNomination().toString())
                .replace("{team}", aTeam().toString())
                .replace("{plan}", some("action_plan where state = 'RUNNING'"))
                .replace("{target}", some("metric_target"))
                .replace("{benchmark}", some("benchmark"))
                .replace("{annotation}", some("annotation"))
                .replace("{view}", some("saved_view where shared"))
                .replace("{signed}", signedPeriod());
        if (path.contains("{request}")) {
            path = path.replace("{request}", openRequest(customer).toString());
        }
        var visit = switch (place.visitor()) {
            case "STRANGER" -> visitors.stranger();
            case "CUSTOMER" -> visitors.signedInAs(customer);
            default -> visitors.signedInAs(Role.valueOf(place.visitor()));
        };

        var response = visit.open(path);

        assertThat(response.url()).endsWith(path);
        assertThat(response.status()).isEqualTo(place.status());
        assertThat(response.text()).as("served HTML").doesNotContainPattern("\\sstyle\\s*=");
        assertThat(visit.transferred()).as("bytes on the wire").isLessThan(budget(place));
        look(visit, place.path());
    }

    private UUID openRequest(CustomerId customer) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into data_request
                            (id, number, customer_id, kind, way, words, received_on, extended, state, revision)
                        values (?, nextval('data_request_number'), ?, 'CORRECTION', 'PHONE', 'My name', current_date, false, 'OPEN', 0)
                        """).params(id, customer.value()).update();
        database.sql("insert into data_request_step values (?, 0, now(), 'kim@harbour.example', 'RECEIVED', '')")
                .param(id)
                .update();
        return id;
    }

    @Test
    void everyStepOfSigningInIsAccessible(Visitors visitors) {
        twoCustomersShare("shared@example.org");
        var visit = visitors.stranger();
        visit.open("/portal/sign-in");
        visit.page().getByLabel("Your e-mail address").fill("shared@example.org");
        visit.press("E-mail me a link");
        look(visit, "/portal/sign-in/sent");

        visit.open("/mailbox");
        visit.page().locator("table a").first().click();
        look(visit, "/mailbox/mail");

        visit.page().locator(".mail-text a").first().click();
        look(visit, "/portal/sign-in/link");

        visit.press("Continue as s…@example.org");
        look(visit, "/portal/sign-in/choose");
    }

    @Test
    void anInvitationIsAccessible(Visitors visitors) {
        var visit = visitors.signedInAs(Role.ADMIN);
        visit.open("/staff/admin/people");
        visit.page().locator("#name").fill("Ines Invited");
        visit.page().locator("#email").fill("ines@harbour.example");
        visit.page().locator("form input[value=STAFF]").check();
        visit.press("Send invitation");
        visit.open("/staff/admin/outbox");
        visit.page().locator("table a").first().click();
        look(visit, "/staff/admin/outbox/mail");

        visit.page().locator(".mail-text a").first().click();
        look(visit, "/invitation/token");
    }

    @Test
    void anImportAndWhatItRejectedAreAccessible(Visitors visitors) {
        var visit = visitors.signedInAs(Role.MANAGER);
        visit.open("/staff/imports");
        visit.page().locator("#file").setInputFiles(new FilePayload("some.csv", "text/csv", """
                external_id,name,email
                import-1,Ann Sample,ann@example.org
                import-2,Ben Sample,no address
                """.getBytes(
                        StandardCharsets.UTF_8)));
        visit.page().locator("#columns").selectOption("type:customers");
        visit.press("Import");
        visit.page().getByText("is not an e-mail address").waitFor();

        look(visit, "/staff/imports/import");
    }

    @Test
    void whatWasToldOfALifeIsAccessibleWhileItIsChanged(Visitors visitors) {
        var visit = visitors.signedInAs(customerWith("life_event"));
        visit.open("/portal/life-events");
        visit.page().locator("main li a[href*='/portal/life-events/']").first().click();

        look(visit, "/portal/life-events/event");
    }

    @Test
    void theCodeThatConfirmsAPhoneIsAccessible(Visitors visitors) {
        var visit = visitors.signedInAs(customerWithPhone());
        visit.open("/portal/preferences");
        visit.page().locator("[id='channels.SMS.SURVEY']").check();
        visit.page().locator(".save button").click();
        visit.open("/portal/preferences/code");
        look(visit, "/portal/preferences/code");

        visit.page().locator("#code").fill("wrong");
        visit.press("Confirm");
        look(visit, "/portal/preferences/code, wrong");
    }

    @Test
    void whyAMessageCameIsAccessible(Visitors visitors) {
        var customer = someCustomer();
        var contact =
                database.sql("""
                        insert into contact (source, external_id, customer_id, purpose, channel, made_at)
                        values ('test', gen_random_uuid()::text, ?, 'MARKETING', 'EMAIL', now() - interval '1 day')
                        returning id
                        """).param(customer.value()).query(UUID.class).single();
        var visit = visitors.signedInAs(customer);

        visit.open("/portal/contacts/" + contact);

        look(visit, "/portal/contacts/contact");
    }

    @Test
    void anExportAndWhatBecameOfItAreAccessible(Visitors visitors) {
        var visit = visitors.signedInAs(Role.MANAGER);
        visit.open("/staff/scorecard");
        visit.page()
                .locator("summary", new LocatorOptions().setHasText("Export"))
                .click();
        visit.page().waitForDownload(() -> visit.press("CSV"));
        visit.open("/staff/exports");
        visit.page().locator("th.export-name a").first().click();

        look(visit, "/staff/exports/export");
    }

    @Test
    void whatIsSentIsAccessibleFromTheTemplateToItsCustomers(Visitors visitors) {
        var visit = visitors.signedInAs(Role.MANAGER);
        visit.open("/staff/templates/new");
        visit.page().locator("#name").fill("A greeting");
        visit.page().locator("#subject").fill("Hello {{first_name}}");
        visit.page().locator("#body").fill("Dear {{name}},\n\nall the best.");
        visit.press("Save as a new version");
        look(visit, "/staff/templates/template");

        visit.open("/staff/campaigns/new");
        visit.page().locator("#name").fill("Greetings to all");
        visit.press("See the numbers");
        visit.page().getByText("Counted, not approved").waitFor();
        look(visit, "/staff/campaigns/campaign");
        visit.page().locator(".sending-numbers a").first().click();
        look(visit, "/staff/campaigns/campaign/customers");

        visit.open("/staff/treatments/new");
        visit.page().locator("#name").fill("Birthdays");
        visit.press("Save");
        visit.page().locator("table a").first().click();
        look(visit, "/staff/treatments/treatment");
    }

    /** Whoever adds a page adds it above. */
    @Test
    void noPageIsLeftOut(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        var visited = Stream.concat(everyPage().map(Place::path), VISITED_ON_THE_WAY.stream())
                .map(path -> PathContainer.parsePath(path.replaceFirst("\\?.*", "")))
                .toList();

        var leftOut = mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !NOT_A_PAGE.matcher(pattern).matches())
                .filter(pattern ->
                        visited.stream().noneMatch(PathPatternParser.defaultInstance.parse(pattern)::matches))
                .toList();

        assertThat(leftOut).isEmpty();
    }

    private static void look(Visit visit, String name) {
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);
        SoftAssertions.assertSoftly(softly -> {
            for (var width : List.of(1280, 390)) {
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    visit.resize(width, scheme);
                    visit.photograph(name + "-" + width + "-" + scheme);
                    softly.assertThat(visit.barriers())
                            .as(width + " px, " + scheme)
                            .isEmpty();
                }
            }
            visit.resize(320, ColorScheme.LIGHT);
            softly.assertThat(visit.sidewaysScroll())
                    .as("sideways scroll at 320 px")
                    .isLessThanOrEqualTo(0);
            softly.assertThat(visit.complaints())
                    .as("complaints of the browser")
                    .isEmpty();
        });
    }

    /** One of whom there is a lot to show. */
    private CustomerId someCustomer() {
        return customerWith("feedback");
    }

    /** Whoever has most of it. */
    private CustomerId customerWith(String table) {
        var id = database.sql("""
                        select customer_id from %s
                        where customer_id is not null
                        group by customer_id
                        order by count(*) desc, customer_id
                        limit 1
                        """.formatted(table)).query(UUID.class).single();
        return new CustomerId(id);
    }

    private CustomerId customerWithPhone() {
        return new CustomerId(database.sql("""
                        insert into customer (source, external_id, name, email, phone)
                        values ('test', gen_random_uuid()::text, 'Pia Phone', 'pia@example.org', '+442079460018')
                        returning id
                        """).query(UUID.class).single());
    }

    private UUID waitingNomination() {
        return database.sql("select id from customer_star order by outcome <> 'WAITING', id limit 1")
                .query(UUID.class)
                .single();
    }

    /** The largest, which is shown by itself. */
    private UUID aTeam() {
        var name = database.sql("select team from employee group by team order by count(*) desc, team limit 1")
                .query(String.class)
                .single();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private void twoCustomersShare(String address) {
        database.sql("update customer set email = ? where id in (select id from customer order by id limit 2)")
                .param(address)
                .update();
    }

    private String some(String rows) {
        return database.sql("select id::text from " + rows + " order by id limit 1")
                .query(String.class)
                .single();
    }

    private String signedPeriod() {
        return database.sql("""
                        select extract(year from period_from) || '-Q' || extract(quarter from period_from)
                        from sign_off limit 1
                        """).query(String.class).single();
    }

    private static int budget(Place place) {
        return place.path().startsWith("/portal") ? PORTAL_BUDGET : STAFF_BUDGET;
    }
}
