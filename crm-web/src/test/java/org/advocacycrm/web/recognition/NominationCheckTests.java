package org.advocacycrm.web.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.recognition.Outcome;
import org.advocacycrm.recognition.Sharing;
import org.advocacycrm.web.security.People;
import org.advocacycrm.web.security.StaffMember;
import org.junit.jupiter.api.Test;

class NominationCheckTests extends Recognisable {

    @Test
    void offersThoseWhoMayBeMeantAndAStarOnlyOnceOneIsChosen() {
        newEmployee("Priya Shah", "shah@harbour.example");
        var id = nominate("whom=Priya", "story=She found my bag.", "happenedOn=2026-11-03", "sharing=INSIDE");

        assertThat(as(People.manager(), "/staff/stars/" + id))
                .bodyText()
                .contains("Priya Nair", "Priya Shah", "Say first who is meant")
                .doesNotContain("make it a star");
        assertThat(as(People.staff(), "/staff/stars/" + id + "?who=shah"))
                .bodyText()
                .contains("Priya Shah")
                .doesNotContain("Priya Nair");
        assertThat(post(People.staff(), "/staff/stars/" + id + "/match", "revision=0"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose who is meant");
        match(id);
        assertThat(as(People.manager(), "/staff/stars/" + id)).bodyText().contains("make it a star", "Support");
    }

    @Test
    void refusesTheEmployeeToCheckTheOwnRecognition() {
        var id = nominate("whom=Priya", "story=She found my bag.", "happenedOn=2026-11-03", "sharing=INSIDE");
        match(id);
        var herself = new StaffMember(
                new AccountId(UUID.randomUUID()),
                "Priya Nair",
                new EmailAddress("priya@harbour.example"),
                Role.MANAGER);

        assertThat(as(herself, "/staff/stars/" + id))
                .bodyText()
                .contains("You cannot check your own recognition")
                .doesNotContain("make it a star");
        assertThat(post(herself, "/staff/stars/" + id + "/verify", "revision=1"))
                .hasStatus(422);
        assertThat(star(id).isWaiting()).isTrue();
    }

    @Test
    void tellsTheSecondOfTwoWindowsThatTheNominationHasChanged() {
        var id = nominate("whom=Priya", "story=She found my bag.", "happenedOn=2026-11-03", "sharing=INSIDE");
        match(id);

        var late = post(People.manager(), "/staff/stars/" + id + "/decline", "revision=0", "reason=Could not find out");

        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else has changed this nomination", "Could not find out");
        assertThat(post(People.manager(), "/staff/stars/" + id + "/verify", "revision=0"))
                .hasStatus(409);
        assertThat(star(id).isWaiting()).isTrue();
    }

    @Test
    void declinesWithAReasonThatTheCustomerReads() {
        var id = nominate("whom=Somebody", "story=Nice.", "happenedOn=2026-11-03", "sharing=INSIDE");

        assertThat(post(People.manager(), "/staff/stars/" + id + "/decline", "revision=0", "reason= "))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#reason\"");
        post(People.manager(), "/staff/stars/" + id + "/decline", "revision=0", "reason=We could not find out who.");

        assertThat(as(People.customer(elena), PORTAL)).bodyText().contains("We could not find out who.");
        post(People.manager(), "/staff/stars/" + id + "/reopen", "revision=1");
        assertThat(star(id).isWaiting()).isTrue();
    }

    @Test
    void asksAnExecutiveForProof() {
        var page = "/staff/stars/new";
        assertThat(post(People.manager(), page, "whom=Priya", "story=Stayed all night.", "happenedOn=2026-11-03"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#proof\"", "Stayed all night.");
        assertThat(post(
                        People.manager(),
                        page,
                        "whom=Priya",
                        "story=Stayed all night.",
                        "happenedOn=2026-11-03",
                        "proof=CASE",
                        "reference=no-such-case"))
                .hasStatus(422)
                .bodyText()
                .contains("There is no case of that number");
        assertThat(as(People.staff(), page)).hasStatus(403);
    }

    @Test
    void letsSomebodyElseThanTheExecutiveCheckTheProof() {
        var sent = post(
                People.manager(),
                "/staff/stars/new",
                "whom=priya@harbour.example",
                "story=Stayed all night.",
                "happenedOn=2026-11-03",
                "proof=HAPPENING",
                "happening=Ben saw it");
        var id = UUID.fromString(
                Objects.requireNonNull(sent.getMvcResult().getResponse().getRedirectedUrl())
                        .substring(13));

        assertThat(star(id).employee()).isNotNull();
        assertThat(post(People.manager(), "/staff/stars/" + id + "/verify", "revision=0"))
                .hasStatus(422)
                .bodyText()
                .contains("You nominated, so somebody else has to check");
        verify(id, People.admin());
        assertThat(star(id).outcome()).isInstanceOf(Outcome.Verified.class);
    }

    @Test
    void makesANominationOfPraiseWithOneClickAndLetsTheCustomerDecideWhoReadsIt() {
        var answer = praise();
        assertThat(as(People.staff(), "/staff/customers/" + elena))
                .bodyText()
                .contains("Make a customer star", "value=\"" + answer + "\"");

        var first = post(People.staff(), "/staff/stars/praise", "answer=" + answer);
        var again = post(People.manager(), "/staff/stars/praise", "answer=" + answer);

        assertThat(first).hasStatus3xxRedirection();
        assertThat(again.getMvcResult().getResponse().getRedirectedUrl())
                .isEqualTo(first.getMvcResult().getResponse().getRedirectedUrl());
        assertThat(as(People.customer(elena), PORTAL)).bodyText().contains("From what you wrote beside an answer");
        assertThat(portal.of(elena).getFirst().sharing()).isEqualTo(Sharing.NOBODY);
        assertThat(post(People.staff(), "/staff/stars/praise", "answer=" + UUID.randomUUID()))
                .hasStatus(404);
    }

    @Test
    void listsAQuarterByNameAndCountsItsPhases() {
        database.sql("""
                        insert into customer_star (id, nominator, customer_id, whom, story, happened_on, proof,
                            nominated_at, employee_id, journey_phase, sharing, outcome, decided_by, decided_at, revision)
                        select gen_random_uuid(), 'CUSTOMER', :customer, 'x', 'Story ' || n, '2025-08-01', 'OWN_WORDS',
                            '2025-08-01T12:00:00Z', :employee, case when n < 3 then 'Support' end, 'INSIDE', 'VERIFIED',
                            'ada', now(), 0
                        from generate_series(1, 3) as n
                        """)
                .param("customer", elena.value())
                .param("employee", priya)
                .update();

        assertThat(as(People.staff(), "/staff/stars?quarter=2025-Q3"))
                .bodyText()
                .contains("Customer stars, Q3 2025", "3 stars, 3 by customers", "Story 1", "Phase not known")
                .contains("3 in 2025 up to the end of this quarter", "2 stars");
        assertThat(as(People.staff(), "/staff/stars?quarter=2025-Q2"))
                .bodyText()
                .contains("No stars in this quarter");
        assertThat(as(People.staff(), "/staff/stars?quarter=rubbish")).hasStatusOk();
    }

    private UUID praise() {
        var answer = UUID.randomUUID();
        database.sql("""
                        insert into feedback (id, source, external_id, customer_id, kind, score, scale_max, comment,
                            occurred_at, employee_id)
                        values (?, 'test', ?, ?, 'CSAT', 5, 5, 'Priya was wonderful', '2026-11-01T10:00:00Z', ?)
                        """)
                .params(answer, answer.toString(), elena.value(), priya)
                .update();
        return answer;
    }
}
