package org.advocacycrm.web.scorecard.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.web.security.People;
import org.advocacycrm.web.security.StaffMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Teams beside what customers say of them, and nothing about single employees. */
@SpringBootTest(properties = "crm.demo=false")
@AutoConfigureMockMvc
class TeamPagesTests {

    private static final String QUARTER = "?period=2025-Q3";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void twoLargeTeamsAndTwoSmallOnes() {
        for (var table : List.of("customer_star", "feedback", "service_case", "employee")) {
            database.sql("delete from " + table).update();
        }
        hire("Care", 20, 2);
        hire("Sales/EMEA; 50%", 8, 0);
        hire("Quality", 4, 1);
        hire("Events", 2, 0);
        database.sql("""
                        insert into feedback (source, external_id, kind, score, scale_max, occurred_at, employee_id)
                        select 'team-test', e.external_id, 'CSAT', case when e.team = 'Care' then 5 else 1 end, 5,
                            '2025-08-01T12:00:00Z', e.id
                        from employee e
                        """).update();
    }

    private void hire(String team, int people, int leavers) {
        for (var number = 0; number < people; number++) {
            database.sql("""
                            insert into employee (source, external_id, name, team, hired_on, left_on)
                            values ('team-test', :id, :name, :team, '2020-01-01', cast(:left as date))
                            """)
                    .param("id", UUID.randomUUID().toString())
                    .param("name", "Somebody of " + team + " " + number)
                    .param("team", team)
                    .param("left", number < leavers ? "2025-08-15" : null)
                    .update();
        }
    }

    @Test
    void showsTurnoverBesideWhatCustomersSayOfTheSameTeam() {
        assertThat(open("/staff/teams" + QUARTER, People.staff()))
                .contains("Teams, Q3 2025", "Care", "20 → 18", "10.5%", "in a year", "100.0%", "n = 20")
                .contains("not cause and effect")
                .doesNotContain("Somebody of");
    }

    @Test
    void showsSmallTeamsTogetherAndSaysWhy() {
        var page = open("/staff/teams" + QUARTER, People.admin());

        // Quality 4 → 3 and Events 2 → 2 are fewer than five each, and more than five together
        assertThat(page)
                .contains("Small teams together", "6 → 5", "Events, Quality", "fewer than 5 people")
                .doesNotContain(">4 → 3<", ">2 → 2<");
        assertThat(open("/staff/teams/" + TeamKey.of("Quality") + QUARTER, People.admin()))
                .contains("This team is not shown by itself")
                .doesNotContain(">4 → 3<");
    }

    @Test
    void leavesNothingToSubtract() {
        database.sql("delete from feedback").update();
        database.sql("delete from employee where team = 'Events'").update();

        var page = open("/staff/teams" + QUARTER, People.admin());

        // everybody less Care and Sales would be Quality, so Sales is not shown either
        assertThat(page).contains("Care", "20 → 18", "12 → 11", "32 → 29").doesNotContain(">8 → 8<", ">4 → 3<");
    }

    @Test
    void opensATeamWhateverItsNameIsMadeOf() {
        assertThat(open("/staff/teams/" + TeamKey.of("Sales/EMEA; 50%") + QUARTER, People.staff()))
                .contains("Sales/EMEA; 50%, Q3 2025", "8 → 8", "0.0%");
        assertThat(browser.get()
                        .uri("/staff/teams/" + UUID.randomUUID())
                        .with(user(People.staff()))
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void namesEmployeesToManagersOnlyAndThoseOfSmallTeamsNotAtAll() {
        var rows = "/staff/scorecard/turnover" + QUARTER;

        assertThat(open(rows + "&team=Care", People.staff()))
                .contains("is shown to managers only")
                .doesNotContain("Somebody of");
        assertThat(open(rows + "&team=Care", People.manager())).contains("Somebody of Care", "20 rows");
        for (var small : List.of("Quality", "small-teams")) {
            assertThat(open(rows + "&team=" + small, People.manager())).doesNotContain("Somebody of");
        }
    }

    @Test
    void saysWhatAnEmptyPeriodMeans() {
        assertThat(open("/staff/teams?period=2001-Q1", People.staff())).contains("No teams in this period");
        assertThat(open("/staff/teams?period=rubbish", People.staff())).contains("not understood");
    }

    private String open(String address, StaffMember reader) {
        var answer = browser.get().uri(URI.create(address)).with(user(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
