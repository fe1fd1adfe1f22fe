package org.advocacycrm.account.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.account.AccountFakes;
import org.advocacycrm.account.MovableClock;
import org.advocacycrm.account.portal.PortalSignIn.Proof;
import org.advocacycrm.account.portal.PortalSignIn.Request;
import org.advocacycrm.account.token.InMemoryOneTimeTokens;
import org.advocacycrm.account.token.Secret;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.mail.EmailAddress;
import org.junit.jupiter.api.Test;

class PortalSignInTests {

    private static final EmailAddress ELENA = new EmailAddress("elena@example.org");
    private static final EmailAddress NOBODY = new EmailAddress("nobody@example.org");
    private static final String HOME = "192.0.2.1";

    private final MovableClock clock = new MovableClock();
    private final PortalAccess access = address -> address.equals(ELENA)
            ? List.of(new PortalAccess.Entry(new CustomerId(UUID.randomUUID()), "Elena"))
            : List.of();
    private final PortalSignIn signIn =
            new PortalSignIn(new InMemoryOneTimeTokens(), access, new SecureRandom(), new AccountFakes.AtOnce(), clock);

    @Test
    void letsInThroughTheLinkOnce() {
        var mail = ask().mail().orElseThrow();

        assertThat(signIn.byLink(mail.token().value())).isEqualTo(new Proof.Accepted(ELENA));
        assertThat(signIn.byLink(mail.token().value())).isEqualTo(new Proof.Gone());
    }

    @Test
    void letsInThroughTheCodeOnce() {
        var asked = ask();

        assertThat(signIn.byCode(asked.challenge(), asked.mail().orElseThrow().code()))
                .isEqualTo(new Proof.Accepted(ELENA));
        assertThat(signIn.byCode(asked.challenge(), asked.mail().orElseThrow().code()))
                .isEqualTo(new Proof.Gone());
    }

    @Test
    void makesTheLinkWorthlessOnceTheCodeWasUsedAndTheOtherWayRound() {
        var first = ask();
        clock.advance(Duration.ofMinutes(2));
        var second = ask();
        signIn.byCode(second.challenge(), second.mail().orElseThrow().code());

        assertThat(signIn.byLink(second.mail().orElseThrow().token().value())).isEqualTo(new Proof.Gone());
        assertThat(signIn.byLink(first.mail().orElseThrow().token().value())).isEqualTo(new Proof.Gone());
    }

    @Test
    void endsAfterFifteenMinutes() {
        var asked = ask();
        var mail = asked.mail().orElseThrow();
        clock.advance(Duration.ofMinutes(15));

        assertThat(signIn.look(mail.token().value()).filter(signIn::works)).isEmpty();
        assertThat(signIn.byLink(mail.token().value())).isEqualTo(new Proof.Gone());
        assertThat(signIn.byCode(asked.challenge(), mail.code())).isEqualTo(new Proof.Gone());
    }

    @Test
    void changesNothingByLooking() {
        var token = ask().mail().orElseThrow().token().value();
        for (var scanner = 0; scanner < 10; scanner++) {
            assertThat(signIn.look(token).filter(signIn::works)).isPresent();
        }

        assertThat(signIn.byLink(token)).isEqualTo(new Proof.Accepted(ELENA));
    }

    @Test
    void takesTheCodeOnlyInTheBrowserThatAsked() {
        var code = ask().mail().orElseThrow().code();

        assertThat(signIn.byCode(Secret.drawnFrom(new SecureRandom()), code)).isEqualTo(new Proof.Gone());
    }

    @Test
    void allowsFiveTriesAtACodeAndNotTheRightOneAfterThem() {
        var asked = ask();
        for (var left = 4; left >= 0; left--) {
            assertThat(signIn.byCode(asked.challenge(), "wrong")).isEqualTo(new Proof.WrongCode(left));
        }

        assertThat(signIn.byCode(asked.challenge(), asked.mail().orElseThrow().code()))
                .isEqualTo(new Proof.Gone());
        assertThat(signIn.byLink(asked.mail().orElseThrow().token().value())).isEqualTo(new Proof.Accepted(ELENA));
    }

    @Test
    void answersForAnUnknownAddressAlikeButMailsNobody() {
        var unknown = (Request.Taken) signIn.request(NOBODY, HOME);

        assertThat(unknown.mail()).isEmpty();
        assertThat(signIn.byCode(unknown.challenge(), "000000 or so")).isEqualTo(new Proof.WrongCode(4));
        assertThat(signIn.request(NOBODY, HOME))
                .isEqualTo(new Request.Later(clock.instant().plusSeconds(60)));
    }

    @Test
    void sendsNoSecondMailWithinAMinute() {
        ask();
        clock.advance(Duration.ofSeconds(59));

        assertThat(signIn.request(ELENA, HOME))
                .isEqualTo(new Request.Later(clock.instant().plusSeconds(1)));
        clock.advance(Duration.ofSeconds(1));
        assertThat(signIn.request(ELENA, HOME)).isInstanceOf(Request.Taken.class);
    }

    @Test
    void sendsFiveMailsAnHourAtMost() {
        var start = clock.instant();
        for (var mail = 0; mail < 5; mail++) {
            ask();
            clock.advance(Duration.ofMinutes(2));
        }

        assertThat(signIn.request(ELENA, HOME)).isEqualTo(new Request.Later(start.plus(Duration.ofHours(1))));
        clock.advance(Duration.ofMinutes(50));
        assertThat(signIn.request(ELENA, HOME)).isInstanceOf(Request.Taken.class);
    }

    @Test
    void answersOnePlaceThirtyTimesAnHourAtMost() {
        for (var number = 0; number < 30; number++) {
            assertThat(signIn.request(new EmailAddress("somebody" + number + "@example.org"), HOME))
                    .isInstanceOf(Request.Taken.class);
        }

        assertThat(signIn.request(ELENA, HOME)).isInstanceOf(Request.Later.class);
        assertThat(signIn.request(ELENA, "192.0.2.2")).isInstanceOf(Request.Taken.class);
    }

    @Test
    void keepsSecretsOutOfLogs() {
        var asked = ask();

        assertThat(asked.toString())
                .doesNotContain(
                        asked.challenge().value(), asked.mail().orElseThrow().code());
    }

    private Request.Taken ask() {
        return (Request.Taken) signIn.request(ELENA, HOME);
    }
}
