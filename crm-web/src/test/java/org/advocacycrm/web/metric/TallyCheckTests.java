package org.advocacycrm.web.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.ArrayList;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.scorecard.KeptTallies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = {"crm.currency=EUR", "crm.time-zone=Europe/Paris", "crm.demo=false"})
@AutoConfigureMockMvc
class TallyCheckTests {

    @Autowired
    private TallyCheckJob job;

    @Autowired
    private KeptTallies tallies;

    @Autowired
    private RecordIntake intake;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvcTester web;

    @BeforeEach
    void someRecords() {
        var records = new ArrayList<IncomingRecord>();
        for (var number = 0; number < 20; number++) {
            var id = "k" + number;
            records.add(MetricApiTests.record(
                    "CUSTOMERS external_id=" + id + " name=Somebody country=DE acquired_on=2024-05-01"));
            records.add(MetricApiTests.record("FEEDBACK external_id=" + id + " customer_external_id=" + id
                    + " kind=NPS score=9 occurred_at=2025-05-01T10:00:00Z"));
            records.add(MetricApiTests.record("CASES external_id=" + id + " customer_external_id=" + id
                    + " category=return opened_at=2025-05-01T10:00:00Z resolved_at=2025-05-02T10:00:00Z"));
        }
        assertThat(intake.take("check", records).rejections()).isEmpty();
        tallies.compact();
    }

    @Test
    void findsNoDifferenceAndSaysSo() {
        job.run();

        assertThat(web.get()
                        .uri("/staff/admin/tallies")
                        .with(user("ada@example.com").roles("ADMIN", "MANAGER", "STAFF")))
                .hasStatusOk()
                .bodyText()
                .contains("No difference");
    }

    @Test
    void findsWhatSomebodyChangedBehindItsBack() {
        database.sql("update tally_rollup set n = n + 1 where subject = 'NPS' and dimension = 'country'")
                .update();

        job.run();
        database.sql("update tally_rollup set n = n - 1 where subject = 'NPS' and dimension = 'country'")
                .update();

        assertThat(web.get()
                        .uri("/staff/admin/tallies")
                        .with(user("ada@example.com").roles("ADMIN", "MANAGER", "STAFF")))
                .bodyText()
                .contains("differences. Tell those who operate the application")
                .contains("nps 1900-01-01");
    }
}
