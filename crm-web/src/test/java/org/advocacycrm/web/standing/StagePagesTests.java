package org.advocacycrm.web.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.lifecycle.StageOverrides;
import org.advocacycrm.lifecycle.Transitions;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class StagePagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient database;

    @Autowired
    private StandingRecomputation recomputation;

    @Autowired
    private Transitions transitions;

    @Autowired
    private StageOverrides overrides;

    @Autowired
    private Clock clock;

    private final CustomerId elena = new CustomerId(UUID.randomUUID());

    @BeforeEach
    void elenaHasLeft() {
        database.sql("""
                        insert into customer (id, source, external_id, name, acquired_on, ended_on)
                        values (:id, 'staged', cast(:id as text), 'Elena Staged', current_date - 500, current_date - 100)
                        """).param("id", elena.value()).update();
        recomputation.recompute(List.of(elena));
    }

    @AfterEach
    void forget() {
        database.sql("delete from customer where source = 'staged'").update();
    }

    @Test
    void tellsEachChangeWithItsReasonAndWhatLeadsOn() {
        assertThat(page())
                .hasStatusOk()
                .bodyText()
                .contains("Stage: Defected", "→ Defected", "the relationship has ended", "Rules version")
                .contains("One step to the right: Neutral", "The stage is no longer at risk or defected");
        assertThat(transitions.stageOn(elena, today().minusDays(50))).contains(LifecycleStage.DEFECTED);
        assertThat(transitions.stageOn(elena, today().minusDays(501))).isEmpty();
    }

    @Test
    void letsStaffDecideOtherwiseUntilADayAndTakeItBack() {
        assertThat(override("RETAINED", "Signed on the phone", today().plusDays(7)))
                .hasStatus3xxRedirection();

        assertThat(page()).bodyText().contains("Stage: Retained", "Signed on the phone", "By the rules: Defected");
        assertThat(actions()).contains("stage.overridden");

        var said = overrides.of(elena).getFirst();
        assertThat(mvc.post()
                        .uri("/staff/customers/" + elena + "/stage/undo")
                        .param("override", said.id().toString())
                        .with(user(People.staff()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(page()).bodyText().contains("Stage: Defected").doesNotContain("Signed on the phone</p>");
        assertThat(stage()).isEqualTo("DEFECTED");
        assertThat(actions()).contains("stage.override-undone");
    }

    @Test
    void letsAnOverrideEndByItself() {
        override("RETAINED", "Signed on the phone", today().plusDays(7));
        assertThat(stage()).isEqualTo("RETAINED");
        database.sql("""
                        update stage_override set begins_at = now() - interval '3 days', ends_at = now() - interval '1 second'
                        where customer_id = ?
                        """).param(elena.value()).update();
        database.sql("update customer_standing set computed_at = now() - interval '1 hour' where customer_id = ?")
                .param(elena.value())
                .update();

        recomputation.recomputeReturned();

        assertThat(stage()).isEqualTo("DEFECTED");
        assertThat(transitions.stageOn(elena, today().minusDays(2))).contains(LifecycleStage.RETAINED);
    }

    @Test
    void refusesAnOverrideWithoutReasonOrEnd() {
        assertThat(override("AT_RISK", " ", today().plusDays(7))).hasStatus3xxRedirection();
        assertThat(override("AT_RISK", "Why", today().plusDays(900))).hasStatus3xxRedirection();
        assertThat(override("HAPPY", "Why", today().plusDays(7))).hasStatus3xxRedirection();

        assertThat(overrides.of(elena)).isEmpty();
    }

    private String stage() {
        return database.sql("select stage from customer_standing where customer_id = ?")
                .param(elena.value())
                .query(String.class)
                .single();
    }

    private List<String> actions() {
        return database.sql("select action from audit_entry where subject = ?")
                .param(elena.toString())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private MvcTestResult override(String stage, String reason, LocalDate until) {
        return mvc.post()
                .uri("/staff/customers/" + elena + "/stage")
                .param("stage", stage)
                .param("reason", reason)
                .param("until", until.toString())
                .with(user(People.staff()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page() {
        return mvc.get()
                .uri("/staff/customers/" + elena)
                .with(user(People.staff()))
                .exchange();
    }
}
