package org.advocacycrm.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import org.advocacycrm.account.token.InMemoryOneTimeTokens;
import org.advocacycrm.account.token.OneTimeTokenDesk;
import org.advocacycrm.mail.EmailAddress;
import org.junit.jupiter.api.Test;

class FirstAdministratorTests {

    private static final EmailAddress ADA = new EmailAddress("ada@example.com");

    private final MovableClock clock = new MovableClock();
    private final InMemoryStaffAccounts accounts = new InMemoryStaffAccounts();
    private final FirstAdministrator first = new FirstAdministrator(
            accounts,
            new OneTimeTokenDesk(new InMemoryOneTimeTokens(), new SecureRandom(), clock),
            new AccountFakes.PlainHashes(),
            new AccountFakes.Audit(),
            new AccountFakes.AtOnce(),
            clock);

    @Test
    void isMadeOnceThroughTheSetUpLink() {
        var token = first.setUpToken().value();

        assertThat(first.create(token, "Ada", ADA, "boat lemon window")).isPresent();
        assertThat(first.create(token, "Eve", new EmailAddress("eve@example.com"), "boat lemon window"))
                .isEmpty();
        assertThat(accounts.of(ADA).orElseThrow().administers()).isTrue();
        assertThat(first.missing()).isFalse();
    }

    @Test
    void isNotMadeThroughALinkOfAnEarlierStart() {
        var earlier = first.setUpToken().value();
        first.setUpToken();

        assertThat(first.opens(earlier)).isFalse();
        assertThat(first.create(earlier, "Eve", ADA, "boat lemon window")).isEmpty();
    }

    @Test
    void isNotMadeADayLater() {
        var token = first.setUpToken().value();
        clock.advance(Duration.ofDays(1));

        assertThat(first.opens(token)).isFalse();
    }

    @Test
    void isNotMadeWhenSomebodyHasAnAccount() {
        var token = first.setUpToken().value();
        first.provide("Ada", ADA, Role.ADMIN, "boat lemon window");

        assertThat(first.opens(token)).isFalse();
        assertThat(first.create(token, "Eve", new EmailAddress("eve@example.com"), "boat lemon window"))
                .isEmpty();
    }
}
