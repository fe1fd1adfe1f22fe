package org.advocacycrm.web.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.advocacycrm.recognition.RecognitionPortal;
import org.advocacycrm.recognition.Sharing;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.Test;

/** From a customer's story to a star in the list of the quarter, as everybody sees it. */
class RecognitionPagesTests extends Recognisable {

    @Test
    void showsAStrangerNothingButTheWayToSignIn() {
        for (var page : List.of(PORTAL, PORTAL + "/new")) {
            assertThat(browser.get().uri(page))
                    .hasStatus3xxRedirection()
                    .redirectedUrl()
                    .contains("/portal/sign-in");
        }
        for (var page : List.of("/staff/stars", "/staff/stars/new", "/staff/stars/nominations")) {
            assertThat(browser.get().uri(page))
                    .hasStatus3xxRedirection()
                    .redirectedUrl()
                    .endsWith("/sign-in");
        }
    }

    @Test
    void leadsACustomerFromTheFirstPageToTheThanksAndToWhatBecameOfIt() {
        assertThat(as(People.customer(elena), "/portal")).bodyText().contains("Recognise an employee");

        var id = nominate("whom=Priya", "story=She found my bag.", "happenedOn=2026-11-03", "sharing=INSIDE");

        assertThat(as(People.customer(elena), PORTAL))
                .bodyText()
                .contains("You recognised Priya", "She found my bag.", "3 Nov 2026", "We are checking it");
        match(id);
        verify(id, People.manager());
        assertThat(as(People.customer(elena), PORTAL)).bodyText().contains("It became a customer star on");
    }

    @Test
    void keepsWhatWasTypedAndSaysBesideTheFieldWhatIsMissing() {
        var refused = post(People.customer(elena), PORTAL, "story=She found <b>my</b> bag.", "happenedOn=2999-01-01");

        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("<title>Error: Recognise an employee</title>", "href=\"#whom\"", "href=\"#happenedOn\"")
                .contains("href=\"#sharing\"", "She found &lt;b&gt;my&lt;/b&gt; bag.", "value=\"2999-01-01\"");
        assertThat(post(People.customer(elena), PORTAL, "story=" + "x".repeat(2001), "happenedOn=yesterday"))
                .hasStatus(422)
                .bodyText()
                .contains("At most 2,000 characters; these are 2,001", "Enter a valid day");
        assertThat(portal.of(elena)).isEmpty();
    }

    @Test
    void takesAFormSentTwiceForOneAndAnotherCustomersIdentifierForAFreshOne() {
        var id = UUID.randomUUID();
        for (var customer : List.of(elena, elena, newCustomer())) {
            post(People.customer(customer), PORTAL, fields(id, "Priya"));
        }

        assertThat(portal.of(elena)).hasSize(1);
        assertThat(database.sql("select count(*) from customer_star")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void takesNoMoreThanSomebodyCanCheck() {
        for (var each = 0; each < RecognitionPortal.MOST_WAITING; each++) {
            post(People.customer(elena), PORTAL, fields(UUID.randomUUID(), "Priya " + each));
        }

        assertThat(post(People.customer(elena), PORTAL, fields(UUID.randomUUID(), "One more")))
                .hasStatus(422)
                .bodyText()
                .contains("catch up first", "One more");
    }

    @Test
    void letsNoCustomerSeeOrChangeAnothersNomination() {
        var id = nominate("whom=Priya", "story=She found my bag.", "happenedOn=2026-11-03", "sharing=INSIDE");
        var other = People.customer(newCustomer());

        assertThat(as(other, PORTAL)).bodyText().doesNotContain("She found my bag.");
        assertThat(post(other, PORTAL + "/" + id + "/sharing", "sharing=PUBLIC"))
                .hasStatus(404);
        assertThat(star(id).sharing()).isEqualTo(Sharing.INSIDE);
        assertThat(post(other, PORTAL + "/" + UUID.randomUUID() + "/sharing", "sharing=PUBLIC"))
                .hasStatus(404);
        assertThat(post(People.customer(elena), PORTAL + "/" + id + "/sharing", "sharing=EVERYWHERE"))
                .hasStatus(400);
    }

    @Test
    void hidesTheStoryEverywhereOnceTheCustomerWithdrawsTheConsent() {
        var id = nominate("whom=Priya", "story=She found my bag.", "happenedOn=2026-11-03", "sharing=INSIDE");
        match(id);
        verify(id, People.manager());
        assertThat(as(People.staff(), "/staff/stars")).bodyText().contains("She found my bag.", "Elena Rossi");

        post(People.customer(elena), PORTAL + "/" + id + "/sharing", "sharing=NOBODY");

        for (var reader : List.of(People.staff(), People.manager(), People.admin())) {
            assertThat(as(reader, "/staff/stars"))
                    .bodyText()
                    .contains("Priya Nair", "One star", "has not agreed")
                    .doesNotContain("She found my bag.", "Elena Rossi");
            assertThat(as(reader, "/staff/stars/" + id)).bodyText().doesNotContain("She found my bag.");
        }
        assertThat(as(People.customer(elena), PORTAL)).bodyText().contains("She found my bag.");
    }

    @Test
    void showsAnUnsharedStoryOnlyToThoseWhoCheckItWhileTheyDo() {
        var id = nominate("whom=Priya", "story=She found my bag.", "happenedOn=2026-11-03", "sharing=NOBODY");

        assertThat(as(People.staff(), "/staff/stars/" + id)).bodyText().doesNotContain("She found my bag.");
        assertThat(as(People.manager(), "/staff/stars/" + id)).bodyText().contains("She found my bag.");
    }

    @Test
    void staysSmallInThePortal() {
        for (var each = 0; each < 3; each++) {
            post(People.customer(elena), PORTAL, fields(UUID.randomUUID(), "Priya"));
        }
        for (var page : List.of(PORTAL, PORTAL + "/new", "/portal")) {
            var html = as(People.customer(elena), page)
                    .getMvcResult()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(html.length).as(page).isLessThan(20_000);
        }
    }
}
