package org.advocacycrm.web.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.Confirmation;
import org.advocacycrm.preference.ConfirmationCodes;
import org.advocacycrm.preference.Purpose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConfirmationPagesTests extends PortalVisit {

    private static final ChannelUse TEXTS = new ChannelUse(Channel.SMS, Purpose.SURVEY);

    @Autowired
    ConfirmationCodes codes;

    @Test
    void savingAsksForConfirmationBeforeAMailOptInHoldsAndAcceptsItOnce() {
        post(PAGE, "revision=-1", "shown=channels.EMAIL.SURVEY", "channels.EMAIL.SURVEY=on");

        assertThat(now().choice(new ChannelUse(Channel.EMAIL, Purpose.SURVEY))).isEqualTo(Choice.PENDING);
        assertThat(get(PAGE)).bodyText().contains("waiting for confirmation", "Send the link again");
    }

    @Test
    void confirmsOnlyWhenTheButtonIsPressed() {
        var use = new ChannelUse(Channel.EMAIL, Purpose.SURVEY);
        portal.change(change(false, "channels.EMAIL.SURVEY=IN"));
        var token = tokens.issue(new Confirmation(
                elena, new TreeSet<>(List.of(use)), Instant.now().plusSeconds(3600)));
        var link = "/portal/confirm/" + token;

        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("Surveys");
        assertThat(browser.head().uri(link)).hasStatusOk();
        assertThat(now().choice(use)).isEqualTo(Choice.PENDING);
        assertThat(browser.post().uri(link).with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Confirmed");
        assertThat(now().choice(use)).isEqualTo(Choice.IN);
        assertThat(browser.post().uri(link).with(csrf())).hasStatus(410);
    }

    @Test
    void takesTheCodeSentToThePhoneOnce() {
        optInToTexts();
        var code = sent();

        assertThat(now().choice(TEXTS)).isEqualTo(Choice.PENDING);
        assertThat(get(PAGE)).bodyText().contains("+44 … 018", "Confirm your phone number");
        assertThat(post(PAGE + "/code", "code=" + wrong(code)))
                .hasStatus(422)
                .bodyText()
                .contains("<title>Error: Confirm your phone number", "You have 4 more tries.");
        assertThat(now().choice(TEXTS)).isEqualTo(Choice.PENDING);
        assertThat(post(PAGE + "/code", "code= " + code)).hasStatus3xxRedirection();
        assertThat(now().choice(TEXTS)).isEqualTo(Choice.IN);
        assertThat(ledger.of(elena).getLast().provenance().evidence()).startsWith("code sent to the phone");
        assertThat(post(PAGE + "/code", "code=" + code))
                .hasStatus(422)
                .bodyText()
                .contains("no longer works");
    }

    @Test
    void aCodeIsOverAfterFiveWrongTries() {
        optInToTexts();
        var code = sent();
        for (var tries = 0; tries < 5; tries++) {
            post(PAGE + "/code", "code=" + wrong(code));
        }

        post(PAGE + "/code", "code=" + code);

        assertThat(now().choice(TEXTS)).isEqualTo(Choice.PENDING);
    }

    @Test
    void aCodeOfSomebodyElseConfirmsNothing() {
        optInToTexts();
        var code = sent();
        var other = newCustomer("Otto Other");
        codes.issue(
                new Confirmation(
                        other, new TreeSet<>(List.of(TEXTS)), Instant.now().plusSeconds(60)),
                Instant.now(),
                5);

        post(PAGE + "/code", "code=" + wrong(code));

        assertThat(preferences.of(other).choice(TEXTS)).isEqualTo(Choice.UNSET);
        assertThat(now().choice(TEXTS)).isEqualTo(Choice.PENDING);
    }

    @Test
    void theNextCodeComesAfterAMinute() {
        optInToTexts();

        assertThat(post(PAGE + "/code/again")).flash().containsEntry("notice", "preference.code.tooSoon");
    }

    private void optInToTexts() {
        post(PAGE, "revision=-1", "shown=channels.SMS.SURVEY", "channels.SMS.SURVEY=on");
    }

    /** A code the test knows in place of the one that was sent. */
    private String sent() {
        var confirmation = new Confirmation(
                elena, new TreeSet<>(List.of(TEXTS)), Instant.now().plusSeconds(60));
        return codes.issue(confirmation, Instant.now(), 5);
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }
}
