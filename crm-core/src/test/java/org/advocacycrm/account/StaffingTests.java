package org.advocacycrm.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import org.advocacycrm.account.Staffing.Outcome;
import org.advocacycrm.account.Staffing.Refusal;
import org.advocacycrm.account.token.InMemoryOneTimeTokens;
import org.advocacycrm.account.token.OneTimeTokenDesk;
import org.advocacycrm.mail.EmailAddress;
import org.junit.jupiter.api.Test;

class StaffingTests {

    private static final EmailAddress ADA = new EmailAddress("ada@example.com");
    private static final EmailAddress SAM = new EmailAddress("sam@example.com");

    private final MovableClock clock = new MovableClock();
    private final InMemoryStaffAccounts accounts = new InMemoryStaffAccounts();
    private final AccountFakes.Audit audit = new AccountFakes.Audit();
    private final AccountFakes.AtOnce atOnce = new AccountFakes.AtOnce();
    private final AccountFakes.PlainHashes hashes = new AccountFakes.PlainHashes();
    private final OneTimeTokenDesk tokens =
            new OneTimeTokenDesk(new InMemoryOneTimeTokens(), new SecureRandom(), clock);
    private final Staffing staffing = new Staffing(accounts, tokens, audit, atOnce, clock);
    private final PasswordChoice passwords = new PasswordChoice(accounts, tokens, hashes, audit, atOnce, clock);
    private final StaffAccount ada = accounts.add("Ada", ADA, Role.ADMIN).orElseThrow();

    @Test
    void letsAnInvitedPersonChooseAPasswordOnce() {
        var token = invite().token().value();

        assertThat(passwords.accept(token, "boat lemon window")).isInstanceOf(PasswordChoice.Outcome.Chosen.class);
        assertThat(passwords.accept(token, "another boat window"))
                .isEqualTo(new PasswordChoice.Outcome.InvitationGone());
        assertThat(accounts.of(SAM).orElseThrow().passwordHash()).isEqualTo("hash of boat lemon window");
    }

    @Test
    void keepsAnInvitationUsableWhenThePasswordWasTooWeak() {
        var token = invite().token().value();

        assertThat(passwords.accept(token, "short")).isEqualTo(new PasswordChoice.Outcome.TooWeak(Weakness.TOO_SHORT));
        assertThat(passwords.invited(token)).isPresent();
    }

    @Test
    void letsAnInvitationRunOutAfterThreeDays() {
        var token = invite().token().value();
        clock.advance(Duration.ofDays(3));

        assertThat(passwords.invited(token)).isEmpty();
        assertThat(passwords.accept(token, "boat lemon window")).isEqualTo(new PasswordChoice.Outcome.InvitationGone());
    }

    @Test
    void replacesAnInvitationByTheNextOne() {
        var first = invite();
        var second = (Outcome.Invited) staffing.inviteAgain(first.account().id(), ADA);

        assertThat(passwords.invited(first.token().value())).isEmpty();
        assertThat(passwords.invited(second.token().value())).isPresent();
    }

    @Test
    void takesAnInvitationBackWithTheAccount() {
        var invited = invite();
        staffing.deactivate(invited.account().id(), ADA);

        assertThat(passwords.accept(invited.token().value(), "boat lemon window"))
                .isEqualTo(new PasswordChoice.Outcome.InvitationGone());
    }

    @Test
    void invitesNobodyTwice() {
        invite();

        assertThat(staffing.invite("Sam", SAM, Role.STAFF, ADA)).isEqualTo(new Outcome.Refused(Refusal.ADDRESS_TAKEN));
    }

    @Test
    void lowersNobodysOwnRole() {
        assertThat(staffing.giveRole(ada.id(), Role.STAFF, ADA)).isEqualTo(new Outcome.Refused(Refusal.OWN_ACCOUNT));
        assertThat(staffing.deactivate(ada.id(), ADA)).isEqualTo(new Outcome.Refused(Refusal.OWN_ACCOUNT));
    }

    @Test
    void keepsTheLastAdministrator() {
        // Sam was an administrator a moment ago, in another session, and wants to send Ada away.
        assertThat(staffing.deactivate(ada.id(), SAM)).isEqualTo(new Outcome.Refused(Refusal.LAST_ADMINISTRATOR));
        assertThat(staffing.giveRole(ada.id(), Role.MANAGER, SAM))
                .isEqualTo(new Outcome.Refused(Refusal.LAST_ADMINISTRATOR));
    }

    @Test
    void writesEveryChangeOfRightsIntoTheAuditLog() {
        var sam = invite().account().id();
        staffing.giveRole(sam, Role.MANAGER, ADA);
        staffing.deactivate(sam, ADA);
        staffing.reactivate(sam, ADA);

        assertThat(audit.actions())
                .containsExactly(
                        "account.invited", "account.role-changed", "account.deactivated", "account.reactivated");
        assertThat(audit.entries).allSatisfy(entry -> assertThat(entry.actor()).isEqualTo("ada@example.com"));
    }

    @Test
    void changesAPasswordOnlyForWhoKnowsThePresentOne() {
        var sam = invite();
        passwords.accept(sam.token().value(), "boat lemon window");

        assertThat(passwords.replace(sam.account().id(), "wrong", "quite another one"))
                .isEqualTo(new PasswordChoice.Outcome.WrongPassword());
        assertThat(passwords.replace(sam.account().id(), "boat lemon window", "quite another one"))
                .isInstanceOf(PasswordChoice.Outcome.Chosen.class);
    }

    private Outcome.Invited invite() {
        return (Outcome.Invited) staffing.invite("Sam", SAM, Role.STAFF, ADA);
    }
}
