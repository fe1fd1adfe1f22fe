package org.advocacycrm.web.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.web.security.People;
import org.advocacycrm.web.security.StaffMember;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How much of the scorecard each role sees, and what the filters of the page say. */
@SpringBootTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScorecardLayersTests {

    private static final Pattern TILE = Pattern.compile("class=\"tile-name\"><a href=\"/staff/scorecard/([a-z-]+)");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RecordIntake intake;

    @Autowired
    private JdbcClient database;

    @BeforeAll
    void moveIn() {
        SomeCompany.moveIn(intake);
        database.sql("update employee set email = 'Sam@Harbour.example' where external_id = 'E0'")
                .update();
    }

    @Test
    void showsTwelveFiguresToExecutives() {
        assertThat(tiles("/staff/scorecard?period=2026-Q3", People.admin())).hasSize(12);
        assertThat(tiles("/staff/scorecard?period=2026-Q3&layer=executive", People.staff()))
                .hasSize(12);
    }

    @Test
    void showsEverythingToManagers() {
        assertThat(tiles("/staff/scorecard?period=2026-Q3", People.manager())).hasSize((int)
                Arrays.stream(Metric.values()).filter(Metric::onTheScorecard).count());
    }

    @Test
    void showsATeamItsOwnMeasures() {
        var page = page("/staff/scorecard?period=2026-Q3", People.staff());

        assertThat(tiles("/staff/scorecard?period=2026-Q3", People.staff()))
                .contains("nps", "fcr", "cattr", "turnover")
                .doesNotContain("churn", "renewal", "spend-per-year")
                .allMatch(slug -> Metric.named(slug).orElseThrow().dimensions().contains(Dimension.TEAM));
        assertThat(page).contains("These are the figures of team North", "team=North");
        assertThat(page("/staff/scorecard?period=2026-Q3&team=South", People.staff()))
                .contains("Team: South")
                .doesNotContain("team North");
        assertThat(page("/staff/scorecard?period=2026-Q3&layer=team", People.manager()))
                .contains("No employee has your e-mail address");
    }

    @Test
    void putsFiguresSideBySide() {
        var page = page("/staff/scorecard?period=2026-Q3&cut=country", People.manager());

        assertThat(page).contains("Side by side", "Germany", "Not given");
        assertThat(page).contains("/staff/scorecard/nps?period=2026-Q3&amp;cmp=prev&amp;cut=country&amp;country=DE");
        assertThat(page("/staff/scorecard?period=2026-Q3&cut=category&country=DE", People.manager()))
                .contains("Billing");
        assertThat(page("/staff/scorecard?period=2026-Q3&cut=horoscope", People.manager()))
                .contains("not understood");
        assertThat(page("/staff/scorecard?period=2026-Q3", People.staff())).doesNotContain("Side by side");
    }

    @Test
    void takesAwayOneValueOfAFilterAtATime() {
        var page = page("/staff/scorecard?period=2026-Q3&country=DE&country=FR&channel=EMAIL", People.manager());

        assertThat(page)
                .contains("Remove Country: Germany", "Remove Country: France", "3 chosen", "2 chosen")
                .contains("href=\"/staff/scorecard?period=2026-Q3&amp;cmp=prev&amp;country=FR&amp;channel=EMAIL\"")
                .contains("href=\"/staff/scorecard?period=2026-Q3&amp;cmp=prev&amp;country=DE&amp;country=FR\"");
    }

    @Test
    void saysOfALineThatItCannotBeCut() {
        assertThat(page("/staff/scorecard?period=2026-Q3&channel=EMAIL", People.manager()))
                .contains("cannot be filtered by Channel");
    }

    @Test
    void exportsTheLayerThatIsShown() throws Exception {
        var answer = mvc.get()
                .uri("/staff/scorecard.csv?period=2026-Q3&layer=team")
                .with(user(People.manager()))
                .exchange();

        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains(",nps,", ",turnover,")
                .doesNotContain(",churn,", ",renewal,");
    }

    private List<String> tiles(String address, StaffMember who) {
        return TILE.matcher(page(address, who))
                .results()
                .map(tile -> tile.group(1))
                .toList();
    }

    private String page(String address, StaffMember who) {
        var answer = mvc.get().uri(URI.create(address)).with(user(who)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
