package org.advocacycrm.account.portal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.advocacycrm.account.token.OneTimeToken;
import org.advocacycrm.account.token.OneTimeTokens;
import org.advocacycrm.account.token.Secret;
import org.advocacycrm.account.token.TokenPurpose;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.shared.UnitOfWork;

/**
 * Lets customers in who can read the mail sent to their address. An address nobody has is treated alike, down to the
 * stored token; only the mail is left out.
 */
public final class PortalSignIn {

    public static final Duration BETWEEN_MAILS = Duration.ofSeconds(60);
    static final int MAILS_PER_HOUR = 5;
    static final int REQUESTS_PER_HOUR_AND_NETWORK_ADDRESS = 30;
    static final int CODE_TRIES = 5;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration KEPT_AFTER_EXPIRY = Duration.ofDays(1);
    private static final int CODES = 1_000_000;
    private static final TokenPurpose PURPOSE = TokenPurpose.PORTAL_SIGN_IN;

    /** What became of a request for a link. */
    public sealed interface Request {

        /**
         * The mail, if anybody is to get one, is to be sent.
         *
         * @param challenge stays in the browser that asked; the code works only together with it
         */
        record Taken(Secret challenge, Optional<SignInMail> mail) implements Request {}

        /** Too many requests for this address or from this place. */
        record Later(Instant at) implements Request {}
    }

    /** What became of a link or a code. */
    public sealed interface Proof {

        record Accepted(EmailAddress address) implements Proof {}

        record WrongCode(int triesLeft) implements Proof {}

        record Gone() implements Proof {}
    }

    private final OneTimeTokens tokens;
    private final PortalAccess access;
    private final SecureRandom random;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public PortalSignIn(
            OneTimeTokens tokens, PortalAccess access, SecureRandom random, UnitOfWork unitOfWork, Clock clock) {
        this.tokens = tokens;
        this.access = access;
        this.random = random;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public Request request(EmailAddress address, String networkAddress) {
        var now = clock.instant();
        return unitOfWork.call(() -> {
            tokens.forgetExpiredBefore(now.minus(KEPT_AFTER_EXPIRY));
            return nextRequestAt(address, networkAddress, now)
                    .<Request>map(Request.Later::new)
                    .orElseGet(() -> taken(address, networkAddress, now));
        });
    }

    /** Whose link it is, whether or not it still works; looking changes nothing. */
    public Optional<OneTimeToken> look(String token) {
        return tokens.find(PURPOSE, new Secret(token).hash());
    }

    public boolean works(OneTimeToken token) {
        return token.usableAt(clock.instant());
    }

    public Proof byLink(String token) {
        return accepted(new Secret(token).hash());
    }

    public Proof byCode(Secret challenge, String code) {
        var tried = tokens.tryCode(PURPOSE, challenge.hash(), CODE_TRIES, clock.instant());
        if (tried.isEmpty()) {
            return new Proof.Gone();
        }
        return tried.get().codeHash().equals(codeHash(challenge, code))
                ? accepted(tried.get().tokenHash())
                : new Proof.WrongCode(tried.get().triesLeft());
    }

    private Proof accepted(String tokenHash) {
        var now = clock.instant();
        return unitOfWork.call(() -> tokens.use(PURPOSE, tokenHash, now)
                .<Proof>map(subject -> {
                    tokens.withdrawAll(PURPOSE, subject, now);
                    return new Proof.Accepted(new EmailAddress(subject));
                })
                .orElse(new Proof.Gone()));
    }

    private Optional<Instant> nextRequestAt(EmailAddress address, String networkAddress, Instant now) {
        var issued = tokens.lockedIssues(PURPOSE, address.value(), now.minus(HOUR));
        if (issued.size() >= MAILS_PER_HOUR) {
            return Optional.of(issued.get(issued.size() - MAILS_PER_HOUR).plus(HOUR));
        }
        if (!issued.isEmpty() && now.isBefore(issued.getLast().plus(BETWEEN_MAILS))) {
            return Optional.of(issued.getLast().plus(BETWEEN_MAILS));
        }
        var fromHere = tokens.issuedTo(PURPOSE, networkAddress, now.minus(HOUR));
        return fromHere >= REQUESTS_PER_HOUR_AND_NETWORK_ADDRESS ? Optional.of(now.plus(HOUR)) : Optional.empty();
    }

    private Request taken(EmailAddress address, String networkAddress, Instant now) {
        var token = Secret.drawnFrom(random);
        var challenge = Secret.drawnFrom(random);
        var code = "%06d".formatted(random.nextInt(CODES));
        tokens.add(new OneTimeTokens.Issue(
                PURPOSE,
                address.value(),
                token.hash(),
                challenge.hash(),
                codeHash(challenge, code),
                networkAddress,
                now));
        var known = !access.through(address).isEmpty();
        return new Request.Taken(
                challenge, known ? Optional.of(new SignInMail(address, token, code)) : Optional.empty());
    }

    /** Six digits alone could be guessed from their hash; together with 256 secret bits they cannot. */
    private static String codeHash(Secret challenge, String code) {
        return new Secret(challenge.value() + ":" + code).hash();
    }
}
