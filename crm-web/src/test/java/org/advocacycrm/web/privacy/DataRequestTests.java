package org.advocacycrm.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.advocacycrm.account.token.OneTimeTokenDesk;
import org.advocacycrm.account.token.TokenPurpose;
import org.advocacycrm.contact.ContactDecision;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.Reason;
import org.advocacycrm.privacy.DataRequest;
import org.advocacycrm.privacy.RequestDesk;
import org.advocacycrm.privacy.RequestKind;
import org.advocacycrm.privacy.RequestState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DataRequestTests extends DataSubject {

    @Autowired
    private RequestDesk desk;

    @Autowired
    private OneTimeTokenDesk tokens;

    @Test
    void endsMarketingTheMomentSomebodyObjects() {
        assertThat(outcome(ContactPurpose.MARKETING)).isInstanceOf(ContactDecision.Allow.class);

        post("/portal/my-data/ask/marketing-objection");

        assertThat(reason(ContactPurpose.MARKETING)).isEqualTo(Reason.NO_CONSENT);
        assertThat(only().state()).isEqualTo(RequestState.DONE);
    }

    @Test
    void doesNothingOptionalWhileUseIsRestrictedOrAnObjectionIsWeighed() {
        post("/portal/my-data/ask/objection", "words=No profiling of me");
        assertThat(reason(ContactPurpose.MARKETING)).isEqualTo(Reason.NO_CONSENT);

        var request = only();
        assertThat(staff().post(
                                "/staff/requests/" + request.id() + "/answer",
                                "revision=0",
                                "outcome=refused",
                                "answer=We must"))
                .hasStatus3xxRedirection();
        assertThat(outcome(ContactPurpose.MARKETING)).isInstanceOf(ContactDecision.Allow.class);

        post("/portal/my-data/ask/restriction");
        assertThat(reason(ContactPurpose.MARKETING)).isEqualTo(Reason.NO_CONSENT);

        post("/portal/my-data/restriction/lift");
        assertThat(outcome(ContactPurpose.MARKETING)).isInstanceOf(ContactDecision.Allow.class);
    }

    @Test
    void asksWhatItIsAboutBesideTheFieldAndLosesNothing() {
        assertThat(post("/portal/my-data/ask/correction", "words= "))
                .hasStatus(422)
                .bodyText()
                .contains("Tell us what it is about");
        assertThat(requests.of(elena)).isEmpty();
    }

    @Test
    void changesNothingWhenTheMailedLinkIsOnlyLookedAt() {
        post("/portal/my-data/ask/erasure");
        var token = tokens.issue(
                new TokenPurpose("ERASURE_TAKEN_BACK", RequestDesk.COOLING_OFF),
                only().id().toString());
        var link = "/portal/my-data/keep/" + token.value();

        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("Keep my data");
        assertThat(browser.head().uri(link)).hasStatusOk();
        assertThat(only().isOpen()).isTrue();

        assertThat(browser.post().uri(link).with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Your data stays");
        assertThat(only().state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(browser.post().uri(link).with(csrf())).hasStatus(410);
    }

    @Test
    void erasesAfterTheCoolingOffAndLetsNoImportBringThePersonBack() {
        post("/portal/my-data/ask/erasure");
        assertThat(desk.eraseWhoIsDue()).isZero();
        assertThat(get("/portal/my-data/requests")).bodyText().contains("Your data will be erased on");

        database.sql("update data_request set erase_at = now() - interval '1 minute' where customer_id = ?")
                .param(elena.value())
                .update();
        assertThat(desk.eraseWhoIsDue()).isOne();

        assertThat(only().state()).isEqualTo(RequestState.DONE);
        assertThat(reason(ContactPurpose.TRANSACTIONAL)).isEqualTo(Reason.UNKNOWN_RECIPIENT);
        assertThat(takeIn().rejections()).hasSize(1);
        assertThat(database.sql("select count(*) from customer where external_id = ? or email = ?")
                        .params(number, mail())
                        .query((row, index) -> row.getLong(1))
                        .single())
                .isZero();
        assertThat(staff().get("/staff/customers/" + elena))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Rossi", "Kim was lovely");
    }

    @Test
    void putsRequestsIntoAQueueWithAClock() {
        post("/portal/my-data/ask/correction", "words=My name is Elena Rosso");
        var request = only();
        database.sql("update data_request set received_on = ? where id = ?")
                .params(
                        LocalDate.now(ZoneOffset.UTC).minusMonths(2),
                        request.id().value())
                .update();

        assertThat(staff().get("/staff/requests")).bodyText().contains(request.reference(), "overdue by");
        assertThat(staff().post("/staff/requests/" + request.id() + "/extend", "revision=0", "reason=Much to search"))
                .hasStatus(409);
        assertThat(staff().post("/staff/requests/" + request.id() + "/note", "revision=7", "note=Called"))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else", "Called");
        staff().post("/staff/requests/" + request.id() + "/note", "revision=0", "note=Called her");
        staff().post(
                        "/staff/requests/" + request.id() + "/answer",
                        "revision=1",
                        "outcome=granted",
                        "answer=It is Rosso now");

        assertThat(get("/portal/my-data/requests"))
                .bodyText()
                .contains("It is Rosso now", "We answered")
                .doesNotContain("Called her");
    }

    @Test
    void extendsInTimeAndTellsTheCustomer() {
        post("/portal/my-data/ask/access", "words=What for?");
        var request = only();

        staff().post("/staff/requests/" + request.id() + "/extend", "revision=0", "reason=Much to search");

        assertThat(only().dueOn()).isEqualTo(request.receivedOn().plusMonths(3));
        assertThat(get("/portal/my-data/requests")).bodyText().contains("Much to search");
    }

    @Test
    void letsStaffEnterWhatCameByLetter() {
        assertThat(staff().post(
                                "/staff/requests/of/" + elena,
                                "kind=CORRECTION",
                                "way=LETTER",
                                "receivedOn=2999-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("today or before", "Write what is to be said");

        assertThat(staff().post(
                                "/staff/requests/of/" + elena,
                                "kind=CORRECTION",
                                "way=LETTER",
                                "receivedOn=2026-01-31",
                                "words=Rosso, please"))
                .hasStatus3xxRedirection();

        assertThat(only().kind()).isEqualTo(RequestKind.CORRECTION);
        assertThat(only().dueOn()).isEqualTo("2026-02-28");
    }

    @Test
    void contactsNobodyWhoDied() {
        staff().post("/staff/requests/of/" + elena + "/deceased", "deceasedOn=2026-01-05");
        assertThat(reason(ContactPurpose.TRANSACTIONAL)).isEqualTo(Reason.UNKNOWN_RECIPIENT);

        takeIn();
        assertThat(reason(ContactPurpose.TRANSACTIONAL)).isEqualTo(Reason.UNKNOWN_RECIPIENT);

        staff().post("/staff/requests/of/" + elena + "/deceased", "deceasedOn=");
        assertThat(outcome(ContactPurpose.TRANSACTIONAL)).isInstanceOf(ContactDecision.Allow.class);
    }

    private Reason reason(ContactPurpose purpose) {
        return outcome(purpose).why().orElseThrow();
    }

    private DataRequest only() {
        return requests.of(elena).getFirst();
    }
}
