package org.advocacycrm.web.export.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.advocacycrm.export.Export;
import org.advocacycrm.export.ExportId;
import org.advocacycrm.export.ExportOrder;
import org.advocacycrm.export.ExportState;
import org.advocacycrm.export.Exports;
import org.advocacycrm.web.security.People;
import org.advocacycrm.web.security.StaffMember;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Exports from the button to the file, as each role and as a stranger. */
@SpringBootTest
@AutoConfigureMockMvc
class ExportPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Exports exports;

    @Autowired
    private FileLinks links;

    @Autowired
    private JdbcClient database;

    @Test
    void answersASmallExportWithItsFile() {
        var link = order(People.manager(), "scorecard", "csv", "period=2026-Q3&colour=red");

        assertThat(link).startsWith("/staff/exports/").contains("/file?expires=", "&signature=");
        var file = open(link, People.manager());
        assertThat(file).hasStatusOk();
        assertThat(file).hasContentTypeCompatibleWith("text/csv");
        assertThat(file)
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.getFirst()).containsPattern("scorecard-2026-Q3-all-\\d{8}\\.csv"));
        assertThat(file).bodyText().contains("perspective,metric,variant", "nps");
        var export = newest();
        assertThat(export.order().query()).isEqualTo("period=2026-Q3&cmp=prev");
        assertThat(Objects.requireNonNull(export.file()).rows()).isPositive();
    }

    @Test
    void ordersEveryFormatOfEveryKind() {
        for (var format : List.of("pdf", "xlsx", "csv", "json")) {
            assertThat(order(People.manager(), "scorecard", format, "")).contains("/file?");
        }
        for (var format : List.of("xlsx", "csv")) {
            assertThat(order(People.manager(), "customer", format, "country=de"))
                    .contains("/file?");
            assertThat(newest().order().query()).isEqualTo("country=de");
            assertThat(newest().order().fileName()).startsWith("customers-").endsWith(format);
        }
    }

    @Test
    void keepsRecordOfTheOrderAndOfEveryDownload() {
        var before = downloads();
        var link = order(People.manager(), "scorecard", "json", "");

        open(link, People.manager());
        open(link, People.admin());

        assertThat(downloads()).isEqualTo(before + 2);
        assertThat(database.sql("select count(*) from audit_entry where action = 'scorecard.exported' and subject = ?")
                        .param(newest().order().fileName())
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void explainsALinkThatWasChangedOrHasExpired() {
        var link = order(People.manager(), "scorecard", "csv", "");
        var before = downloads();

        assertThat(open(link.replace("signature=", "signature=x"), People.manager()))
                .hasStatus(400)
                .bodyText()
                .contains("This link does not work");
        assertThat(open(link.substring(0, link.indexOf('?')), People.manager())).hasStatus(400);
        var old = newest();
        database.sql("update export set expires_at = now() - interval '1 day' where id = ?")
                .param(old.id().value())
                .update();
        var line = open("/staff/exports/" + old.id(), People.manager());
        assertThat(line).bodyText().doesNotContain("/file?");
        exports.removeEndedBefore(Objects.requireNonNull(old.finishedAt()).plusSeconds(1));
        assertThat(open("/staff/exports/" + UUID.randomUUID() + "/file?expires=1000&signature=x", People.manager()))
                .hasStatus(410)
                .bodyText()
                .contains("This link has expired", "30 days");
        assertThat(downloads()).isEqualTo(before);
    }

    @Test
    void opensNothingWithoutTheRightToExport() {
        var link = order(People.manager(), "scorecard", "csv", "");

        assertThat(open(link, People.staff())).hasStatus(403);
        assertThat(mvc.get().uri(link)).hasStatus(302).headers().hasValue("Location", "/sign-in");
        assertThat(open("/staff/exports", People.staff())).hasStatus(403);
        assertThat(post("/staff/exports?kind=scorecard&format=csv", People.staff()))
                .hasStatus(403);
    }

    @Test
    void listsExportsByStateWithWhatTheyAre() {
        order(People.manager(), "scorecard", "xlsx", "period=2026-Q3&country=DE");

        var all = open("/staff/exports", People.manager());
        assertThat(all).bodyText().contains("scorecard-2026-Q3-filtered-", "Country: Germany", "mona@harbour.example");
        assertThat(open("/staff/exports?state=ready", People.manager()))
                .bodyText()
                .contains("scorecard-2026-Q3-filtered-");
        assertThat(open("/staff/exports?state=running", People.manager()))
                .bodyText()
                .doesNotContain("scorecard-2026-Q3-filtered-");
        assertThat(open("/staff/exports?state=nonsense", People.manager())).hasStatusOk();
    }

    @Test
    void runsAgainForWhoAsks() {
        order(People.manager(), "scorecard", "csv", "period=2026-Q2");
        var first = newest();

        var again = post("/staff/exports/" + first.id() + "/again", People.admin());

        assertThat(again).hasStatus(302);
        assertThat(newest().id()).isNotEqualTo(first.id());
        assertThat(newest().order().query()).isEqualTo(first.order().query());
        assertThat(newest().order().actor()).isEqualTo("ada@harbour.example");
    }

    @Test
    void letsWhoOrderedItAndAdministratorsStopIt() {
        var waiting = waiting("mona@harbour.example");
        assertThat(open("/staff/exports/" + waiting, People.manager()))
                .bodyText()
                .contains("Waiting", "You can leave this page");
        var other = waiting("max@harbour.example");

        assertThat(post("/staff/exports/" + other + "/cancel", People.manager()))
                .hasStatus(403);
        assertThat(post("/staff/exports/" + waiting + "/cancel", People.manager()))
                .hasStatus(302);
        assertThat(post("/staff/exports/" + other + "/cancel", People.admin())).hasStatus(302);

        assertThat(exports.of(waiting)).map(Export::state).contains(ExportState.CANCELLED);
        assertThat(exports.of(other)).map(Export::state).contains(ExportState.CANCELLED);
    }

    @Test
    void refusesWhatNobodyExports() {
        assertThat(post("/staff/exports?kind=salaries&format=csv", People.manager()))
                .hasStatus(400);
        assertThat(post("/staff/exports?kind=customer&format=exe", People.manager()))
                .hasStatus(400);
        assertThat(open("/staff/exports/" + UUID.randomUUID(), People.manager()))
                .hasStatus(404);
    }

    /** An order whose job never came, as after a crash before it was scheduled. */
    private ExportId waiting(String actor) {
        var id = new ExportId(UUID.randomUUID());
        var ordered = new ExportOrder(
                id,
                "scorecard",
                "csv",
                "",
                "waiting.csv",
                "",
                Locale.ENGLISH,
                actor,
                Instant.EPOCH.plus(Duration.ofDays(1)),
                null);
        exports.add(ordered);
        return id;
    }

    private String order(StaffMember who, String kind, String format, String query) {
        var answer = mvc.post()
                .uri("/staff/exports")
                .param("kind", kind)
                .param("format", format)
                .param("query", query)
                .with(user(who))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(302);
        var next = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        return next.contains("/file?") ? next : linkWhenReady(next);
    }

    /** On a busy machine the answer is the page of the export, which shows the link in the end. */
    private String linkWhenReady(String page) {
        var id = new ExportId(UUID.fromString(page.substring(page.lastIndexOf('/') + 1)));
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        exports.of(id).filter(export -> export.file() != null).isPresent());
        return links.to(exports.of(id).orElseThrow());
    }

    private MvcTestResult post(String address, StaffMember who) {
        return mvc.post().uri(address).with(user(who)).with(csrf()).exchange();
    }

    private MvcTestResult open(String address, StaffMember who) {
        return mvc.get().uri(URI.create(address)).with(user(who)).exchange();
    }

    private Export newest() {
        return exports.latest(EnumSet.allOf(ExportState.class), 1).getFirst();
    }

    private long downloads() {
        return database.sql("select count(*) from audit_entry where action = 'export.downloaded'")
                .query(Long.class)
                .single();
    }
}
