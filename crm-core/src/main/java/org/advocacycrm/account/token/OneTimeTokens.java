package org.advocacycrm.account.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tokens that were given out, known by the hash of their secret. */
public interface OneTimeTokens {

    /**
     * What is stored when a token is given out.
     *
     * @param challengeHash of the secret that the browser which asked holds; absent when there is no code
     * @param codeHash of the code that may be typed instead of the token, in that browser only
     * @param requestedFrom network address that asked for it, empty when the product itself did
     */
    record Issue(
            TokenPurpose purpose,
            String subject,
            String tokenHash,
            @Nullable String challengeHash,
            @Nullable String codeHash,
            String requestedFrom,
            Instant issuedAt) {

        public Instant expiresAt() {
            return issuedAt.plus(purpose.validity());
        }
    }

    /** The token that a try at its code was counted against, with the code's hash and the tries that remain. */
    record CodeTry(String tokenHash, String codeHash, int triesLeft) {}

    void add(Issue issue);

    Optional<OneTimeToken> find(TokenPurpose purpose, String tokenHash);

    /** Uses the token up and returns its subject; of several at once exactly one gets it. */
    Optional<String> use(TokenPurpose purpose, String tokenHash, Instant now);

    /** Counts a try before it is judged, so that tries at once cannot exceed the number allowed. */
    Optional<CodeTry> tryCode(TokenPurpose purpose, String challengeHash, int triesAllowed, Instant now);

    /** When tokens were issued for the subject, oldest first; keeps others from issuing until the unit of work ends. */
    List<Instant> lockedIssues(TokenPurpose purpose, String subject, Instant since);

    long issuedTo(TokenPurpose purpose, String requestedFrom, Instant since);

    void withdrawAll(TokenPurpose purpose, String subject, Instant now);

    void forgetExpiredBefore(Instant moment);
}
