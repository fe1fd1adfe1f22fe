package org.advocacycrm.account.token;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Gives out tokens that work once, for one purpose, for a limited time. */
public final class OneTimeTokenDesk {

    /** Long enough to tell somebody that their link has expired instead of that it never was. */
    private static final Duration KEPT_AFTER_EXPIRY = Duration.ofDays(1);

    private final OneTimeTokens tokens;
    private final SecureRandom random;
    private final Clock clock;

    public OneTimeTokenDesk(OneTimeTokens tokens, SecureRandom random, Clock clock) {
        this.tokens = tokens;
        this.random = random;
        this.clock = clock;
    }

    public Secret issue(TokenPurpose purpose, String subject) {
        var token = Secret.drawnFrom(random);
        var now = clock.instant();
        tokens.forgetExpiredBefore(now.minus(KEPT_AFTER_EXPIRY));
        tokens.add(new OneTimeTokens.Issue(purpose, subject, token.hash(), null, null, "", now));
        return token;
    }

    /** Looks at a token without using it, even at one that is used or expired. */
    public Optional<OneTimeToken> peek(TokenPurpose purpose, String token) {
        return tokens.find(purpose, new Secret(token).hash());
    }

    /** Uses the token up and returns its subject; nothing when it is used, expired, for something else or unknown. */
    public Optional<String> redeem(TokenPurpose purpose, String token) {
        return tokens.use(purpose, new Secret(token).hash(), clock.instant());
    }

    public void withdrawAll(TokenPurpose purpose, String subject) {
        tokens.withdrawAll(purpose, subject, clock.instant());
    }
}
