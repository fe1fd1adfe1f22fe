package org.advocacycrm.account.token;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

public final class InMemoryOneTimeTokens implements OneTimeTokens {

    private static final class Stored {

        private final Issue issue;
        private @Nullable Instant usedAt;
        private int tries;

        private Stored(Issue issue) {
            this.issue = issue;
        }

        private boolean usableAt(Instant now) {
            return usedAt == null && now.isBefore(issue.expiresAt());
        }
    }

    private final List<Stored> tokens = new ArrayList<>();

    @Override
    public void add(Issue issue) {
        tokens.add(new Stored(issue));
    }

    @Override
    public Optional<OneTimeToken> find(TokenPurpose purpose, String tokenHash) {
        return first(purpose, issue -> issue.tokenHash().equals(tokenHash))
                .map(token -> new OneTimeToken(token.issue.subject(), token.issue.expiresAt(), token.usedAt));
    }

    @Override
    public Optional<String> use(TokenPurpose purpose, String tokenHash, Instant now) {
        var token = first(purpose, issue -> issue.tokenHash().equals(tokenHash)).filter(found -> found.usableAt(now));
        token.ifPresent(found -> found.usedAt = now);
        return token.map(found -> found.issue.subject());
    }

    @Override
    public Optional<CodeTry> tryCode(TokenPurpose purpose, String challengeHash, int triesAllowed, Instant now) {
        var token = first(purpose, issue -> challengeHash.equals(issue.challengeHash()))
                .filter(found -> found.usableAt(now) && found.tries < triesAllowed);
        token.ifPresent(found -> found.tries++);
        return token.map(found -> new CodeTry(
                found.issue.tokenHash(), String.valueOf(found.issue.codeHash()), triesAllowed - found.tries));
    }

    @Override
    public List<Instant> lockedIssues(TokenPurpose purpose, String subject, Instant since) {
        return tokens.stream()
                .map(token -> token.issue)
                .filter(issue ->
                        issue.purpose().equals(purpose) && issue.subject().equals(subject))
                .map(Issue::issuedAt)
                .filter(at -> at.isAfter(since))
                .toList();
    }

    @Override
    public long issuedTo(TokenPurpose purpose, String requestedFrom, Instant since) {
        return tokens.stream()
                .map(token -> token.issue)
                .filter(issue -> issue.requestedFrom().equals(requestedFrom)
                        && issue.issuedAt().isAfter(since))
                .count();
    }

    @Override
    public void withdrawAll(TokenPurpose purpose, String subject, Instant now) {
        tokens.stream()
                .filter(token -> token.issue.purpose().equals(purpose)
                        && token.issue.subject().equals(subject)
                        && token.usedAt == null)
                .forEach(token -> token.usedAt = now);
    }

    @Override
    public void forgetExpiredBefore(Instant moment) {
        tokens.removeIf(token -> token.issue.expiresAt().isBefore(moment));
    }

    private Optional<Stored> first(TokenPurpose purpose, Predicate<Issue> which) {
        return tokens.stream()
                .filter(token -> token.issue.purpose().equals(purpose) && which.test(token.issue))
                .findFirst();
    }
}
