package org.advocacycrm.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.advocacycrm.account.AccountFakes;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.InMemoryStaffAccounts;
import org.advocacycrm.account.MovableClock;
import org.advocacycrm.account.Role;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.signin.StaffSignIn.Outcome;
import org.advocacycrm.mail.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffSignInTests {

    private static final String ADA = "ada@example.com";
    private static final String PASSWORD = "boat lemon window";
    private static final String HOME = "192.0.2.1";

    private final MovableClock clock = new MovableClock();
    private final InMemoryStaffAccounts accounts = new InMemoryStaffAccounts();
    private final AccountFakes.PlainHashes hashes = new AccountFakes.PlainHashes();
    private final AccountFakes.Audit audit = new AccountFakes.Audit();
    private final StaffSignIn signIn =
            new StaffSignIn(accounts, hashes, new InMemoryFailureLog(), audit, new AccountFakes.AtOnce(), clock);

    @BeforeEach
    void letAdaWorkHere() {
        var ada = accounts.add("Ada", new EmailAddress(ADA), Role.ADMIN).orElseThrow();
        accounts.keep(account(ada, true));
    }

    @Test
    void letsInWhoKnowsThePasswordHoweverTheAddressIsSpelled() {
        assertThat(signIn.signIn(" Ada@Example.com", PASSWORD, HOME)).isInstanceOf(Outcome.SignedIn.class);
        assertThat(accounts.of(new EmailAddress(ADA)).orElseThrow().lastSignIn())
                .isEqualTo(clock.instant());
    }

    @Test
    void treatsAnUnknownAddressLikeAWrongPassword() {
        var known = signIn.signIn(ADA, "wrong", HOME);
        var comparisonsForKnown = hashes.comparisons;
        var unknown = signIn.signIn("eve@example.com", "wrong", HOME);

        assertThat(unknown).isEqualTo(known).isEqualTo(new Outcome.Refused());
        assertThat(hashes.comparisons).isEqualTo(2 * comparisonsForKnown);
    }

    @Test
    void refusesADeactivatedAccountWithTheRightPassword() {
        var ada = accounts.of(new EmailAddress(ADA)).orElseThrow();
        accounts.keep(account(ada, false));

        assertThat(signIn.signIn(ADA, PASSWORD, HOME)).isEqualTo(new Outcome.Refused());
    }

    @Test
    void refusesAnInvitedPersonWithoutAPassword() {
        accounts.add("Sam", new EmailAddress("sam@example.com"), Role.STAFF);

        assertThat(signIn.signIn("sam@example.com", "a password that opens nothing", HOME))
                .isEqualTo(new Outcome.Refused());
    }

    @Test
    void letsNobodyTryTheSixthTimeForThirtySeconds() {
        fail(ADA, 5);

        var until = clock.instant().plusSeconds(30);
        assertThat(signIn.signIn(ADA, PASSWORD, HOME)).isEqualTo(new Outcome.TryAgain(until));
        clock.advance(Duration.ofSeconds(30));
        assertThat(signIn.signIn(ADA, PASSWORD, HOME)).isInstanceOf(Outcome.SignedIn.class);
    }

    @Test
    void blocksAnAddressWithoutAccountJustAsLong() {
        fail("eve@example.com", 5);

        assertThat(signIn.signIn("eve@example.com", "x", HOME))
                .isEqualTo(new Outcome.TryAgain(clock.instant().plusSeconds(30)));
    }

    @Test
    void doesNotProlongTheWaitOfWhoComesTooEarly() {
        fail(ADA, 5);
        var until = clock.instant().plusSeconds(30);
        clock.advance(Duration.ofSeconds(10));
        signIn.signIn(ADA, "wrong", HOME);

        assertThat(signIn.signIn(ADA, PASSWORD, HOME)).isEqualTo(new Outcome.TryAgain(until));
    }

    @Test
    void startsAnewAfterASuccess() {
        fail(ADA, 4);
        signIn.signIn(ADA, PASSWORD, HOME);
        fail(ADA, 4);

        assertThat(signIn.signIn(ADA, PASSWORD, HOME)).isInstanceOf(Outcome.SignedIn.class);
    }

    @Test
    void slowsDownOneWhoTriesManyAccountsFromOnePlace() {
        for (var number = 0; number < 20; number++) {
            signIn.signIn("somebody" + number + "@example.com", "wrong", HOME);
        }

        assertThat(signIn.signIn(ADA, PASSWORD, HOME))
                .isEqualTo(new Outcome.TryAgain(clock.instant().plusSeconds(60)));
        assertThat(signIn.signIn(ADA, PASSWORD, "192.0.2.2")).isInstanceOf(Outcome.SignedIn.class);
    }

    @Test
    void writesSuccessAndFailureIntoTheAuditLog() {
        signIn.signIn(ADA, "wrong", HOME);
        signIn.signIn(ADA, PASSWORD, HOME);

        assertThat(audit.actions()).containsExactly("account.sign-in-refused", "account.signed-in");
        assertThat(audit.entries.getFirst().actor()).isEqualTo("stranger");
        assertThat(audit.entries.toString()).doesNotContain("wrong");
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 30", "6, 60", "7, 120", "8, 240", "9, 480", "10, 900", "11, 900", "1000, 900"})
    void doublesTheWaitUpToAQuarterOfAnHour(int failures, long seconds) {
        assertThat(BackOff.PER_ACCOUNT.waitAfter(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void forgetsFailuresAfterADay() {
        var failures = new Failures(9, clock.instant(), clock.instant());

        assertThat(BackOff.PER_ACCOUNT
                        .afterOneMore(failures, clock.instant().plus(Duration.ofHours(25)))
                        .count())
                .isEqualTo(1);
    }

    private void fail(String address, int times) {
        for (var time = 0; time < times; time++) {
            assertThat(signIn.signIn(address, "wrong", HOME)).isEqualTo(new Outcome.Refused());
        }
    }

    private StaffAccount account(StaffAccount account, boolean active) {
        return new StaffAccount(
                new AccountId(account.id().value()),
                account.name(),
                account.email(),
                account.role(),
                hashes.hash(PASSWORD),
                active,
                null,
                account.revision());
    }

    private static final class InMemoryFailureLog implements FailureLog {

        private final Map<String, Failures> failures = new HashMap<>();

        @Override
        public Failures locked(String subject) {
            return failures.getOrDefault(subject, Failures.NONE);
        }

        @Override
        public void keep(String subject, Failures kept) {
            failures.put(subject, kept);
        }

        @Override
        public void forgetLastBefore(Instant moment) {
            failures.values().removeIf(kept -> kept.lastAt().isBefore(moment));
        }
    }
}
