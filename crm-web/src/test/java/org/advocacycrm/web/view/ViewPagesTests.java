package org.advocacycrm.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.web.frame.QueryText;
import org.advocacycrm.web.security.StaffMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Saved views on the pages that have them, as each role and as a stranger. */
@SpringBootTest
@AutoConfigureMockMvc
class ViewPagesTests {

    private static final String SCORECARD = "/staff/scorecard";
    private static final Pattern SCOPE = Pattern.compile("class=\"(scope|customer-filters)");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient database;

    private final StaffMember sam = member("Sam", Role.STAFF);
    private final StaffMember mona = member("Mona", Role.MANAGER);

    @BeforeEach
    void employ() {
        for (var member : new StaffMember[] {sam, mona}) {
            database.sql("insert into staff_account (id, name, email, role) values (?, ?, ?, ?)")
                    .params(
                            member.id().value(),
                            member.name(),
                            member.email().value(),
                            member.role().name())
                    .update();
        }
    }

    @AfterEach
    void forget() {
        database.sql("delete from saved_view").update();
    }

    @Test
    void opensAgainWhatWasSaved() {
        var address = save(sam, SCORECARD, "period=last-month&cmp=year&country=DE&colour=red", "Germany", "private");

        assertThat(address).startsWith("/staff/scorecard?period=last-month&cmp=year&country=DE&view=");
        assertThat(open(address, sam)).hasStatusOk();
        assertThat(bar(address, sam)).contains("Germany").doesNotContain("Modified", "Reset");
    }

    @Test
    void saysWhatIsDifferentFromTheSavedViewAndOffersTheWayBack() {
        var address = save(sam, SCORECARD, "period=2026-Q3&country=DE", "Germany", "private");

        var modified = bar(address.replace("country=DE", "country=FR"), sam);

        assertThat(modified).contains("Modified", ">Save<", "Save as", "Reset");
        assertThat(modified).contains("href=\"" + address.replace("&", "&amp;") + "\"");
        assertThat(bar(address.replace("period=2026-Q3&cmp=prev&country=DE", "country=DE&cmp=&period=2026-Q3"), sam))
                .as("written in another order")
                .doesNotContain("Modified");
    }

    @Test
    void showsSomethingElseOnceThatIsSaved() {
        var address = save(sam, SCORECARD, "period=2026-Q3&country=DE", "Germany", "private");

        var next = Objects.requireNonNull(post("/staff/views/" + id(address) + "/query", sam, "query", "country=FR")
                .getResponse()
                .getRedirectedUrl());

        assertThat(next).contains("country=FR", "view=" + id(address));
        assertThat(bar(next, sam)).doesNotContain("Modified");
    }

    @Test
    void opensTheSameForSomebodyWithFewerRights() {
        var shared = save(mona, "/staff/customers", "segment=defector&sort=name", "Defectors", "team");

        var opened = open(shared, sam);

        assertThat(opened).hasStatusOk().bodyText().contains("Defectors").doesNotContain("/staff/exports\"");
        assertThat(bar(shared.replace("segment=defector", "segment=neutral"), sam))
                .contains("Modified", "Save as", "Reset")
                .doesNotContain(">Save<");
    }

    @Test
    void showsAPrivateViewOfSomebodyElseAsThePageWithItsFilters() {
        var address = save(mona, SCORECARD, "period=2026-Q3&country=DE", "My secret plan", "private");

        assertThat(open(address, sam))
                .hasStatusOk()
                .bodyText()
                .contains("not shared with you", "Country: Germany")
                .doesNotContain("My secret plan");
        assertThat(open(SCORECARD + "?view=" + UUID.randomUUID(), sam)).hasStatusOk();
        assertThat(open(SCORECARD + "?view=nonsense", sam))
                .hasStatusOk()
                .bodyText()
                .contains("not understood");
    }

    @Test
    void opensAPageForARoleWithTheViewThatManagersChose() {
        var address = save(mona, SCORECARD, "period=2026-Q3&country=DE", "Morning", "STAFF");

        assertThat(open(SCORECARD, sam)).hasStatus(302).redirectedUrl().isEqualTo(address);
        assertThat(open(SCORECARD, mona)).hasStatusOk();
        assertThat(open(SCORECARD + "?view=", sam)).hasStatusOk();
        assertThat(mvc.get()
                        .uri("/staff/customers")
                        .header("HX-Request", "true")
                        .with(user(sam))
                        .exchange())
                .hasStatusOk();
    }

    @Test
    void letsStaffDecideForThemselvesOnly() {
        assertThat(post("/staff/views", sam, "name", "x", "reach", "STAFF", "page", SCORECARD))
                .hasStatus(403);
        var shared = save(mona, SCORECARD, "", "Everybody's", "team");
        assertThat(post("/staff/views/" + id(shared) + "/remove", sam)).hasStatus(403);
        assertThat(post("/staff/views/" + id(shared) + "/query", sam, "query", "country=DE"))
                .hasStatus(403);
        assertThat(open("/staff/views/" + id(shared), sam)).hasStatus(403);
        assertThat(open("/staff/views/" + id(save(mona, SCORECARD, "", "Mine", "private")), sam))
                .hasStatus(404);
    }

    @Test
    void keepsAStarredViewInTheNavigation() {
        var shared = save(mona, SCORECARD, "country=DE", "Germany", "team");

        assertThat(post("/staff/views/" + id(shared) + "/pin", sam)).hasStatus(302);

        assertThat(open("/staff/customers", sam)).bodyText().contains("country=DE&amp;view=" + id(shared));
        assertThat(open("/staff/customers", mona)).bodyText().doesNotContain("view=" + id(shared));
        post("/staff/views/" + id(shared) + "/unpin", sam);
        assertThat(open("/staff/customers", sam)).bodyText().doesNotContain("view=" + id(shared));
    }

    @Test
    void listsViewsAndChangesTheirNames() {
        var address = save(sam, SCORECARD, "country=DE", "Germany", "private");
        assertThat(open("/staff/views", sam)).bodyText().contains("Germany", "Only me", "Sam");

        assertThat(open("/staff/views/" + id(address), sam))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Germany\"");
        assertThat(post("/staff/views/" + id(address), sam, "name", "Deutschland", "reach", "team", "revision", "0"))
                .hasStatus(302);

        assertThat(open("/staff/views", mona))
                .bodyText()
                .contains("Deutschland")
                .doesNotContain("Germany");
        assertThat(post("/staff/views/" + id(address), sam, "name", "Late", "reach", "team", "revision", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("Somebody has changed this view", "value=\"Late\"");
        assertThat(post("/staff/views/" + id(address) + "/remove", sam)).hasStatus(302);
        assertThat(open("/staff/views", sam)).bodyText().contains("No view is saved yet");
    }

    @Test
    void asksForANameAndKeepsTheRest() {
        var answer = post("/staff/views", sam, "name", " ", "reach", "team", "page", SCORECARD, "query", "country=DE");

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Give the view a name", "aria-describedby=\" name-error\"", "value=\"country=DE\"");
    }

    @Test
    void savesViewsOfKnownPagesOnly() {
        assertThat(post("/staff/views", sam, "name", "x", "reach", "team", "page", "https://example.org/"))
                .hasStatus(400);
        assertThat(mvc.get().uri("/staff/views")).hasStatus(302);
        assertThat(mvc.post().uri("/staff/views").with(user(sam))).hasStatus(403);
    }

    private String save(StaffMember who, String page, String query, String name, String reach) {
        var answer = post("/staff/views", who, "name", name, "reach", reach, "page", page, "query", query);
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static String id(String address) {
        return Objects.requireNonNull(QueryText.parse(QueryText.of(address)).getFirst("view"));
    }

    /** What the page offers to do with views. */
    private String bar(String address, StaffMember who) {
        var page = new String(open(address, who).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var bar = page.substring(page.indexOf("id=\"view-bar\""));
        return bar.substring(
                0, SCOPE.matcher(bar).results().findFirst().orElseThrow().start());
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
