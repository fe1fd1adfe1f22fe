package org.advocacycrm.persistence.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.account.token.OneTimeToken;
import org.advocacycrm.account.token.OneTimeTokens;
import org.advocacycrm.account.token.TokenPurpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOneTimeTokens implements OneTimeTokens {

    private final JdbcClient database;

    JdbcOneTimeTokens(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Issue issue) {
        database.sql("""
                        insert into one_time_token
                            (token_hash, purpose, subject, challenge_hash, code_hash, requested_from, issued_at, expires_at)
                        values (:token, :purpose, :subject, :challenge, :code, :from, :issuedAt, :expiresAt)
                        """)
                .param("token", issue.tokenHash())
                .param("purpose", issue.purpose().name())
                .param("subject", issue.subject())
                .param("challenge", issue.challengeHash())
                .param("code", issue.codeHash())
                .param("from", issue.requestedFrom())
                .param("issuedAt", Moments.stored(issue.issuedAt()))
                .param("expiresAt", Moments.stored(issue.expiresAt()))
                .update();
    }

    @Override
    public Optional<OneTimeToken> find(TokenPurpose purpose, String tokenHash) {
        return database.sql("select * from one_time_token where token_hash = :token and purpose = :purpose")
                .param("token", tokenHash)
                .param("purpose", purpose.name())
                .query((row, number) -> new OneTimeToken(
                        row.getString("subject"),
                        Moments.read(row, "expires_at"),
                        Moments.readOptional(row, "used_at")))
                .optional();
    }

    @Override
    public Optional<String> use(TokenPurpose purpose, String tokenHash, Instant now) {
        return database.sql("""
                        update one_time_token set used_at = :now
                        where token_hash = :token and purpose = :purpose and used_at is null and expires_at > :now
                        returning subject
                        """)
                .param("now", Moments.stored(now))
                .param("token", tokenHash)
                .param("purpose", purpose.name())
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<CodeTry> tryCode(TokenPurpose purpose, String challengeHash, int triesAllowed, Instant now) {
        return database.sql("""
                        update one_time_token set code_tries = code_tries + 1
                        where challenge_hash = :challenge and purpose = :purpose and used_at is null
                          and expires_at > :now and code_tries < :allowed
                        returning token_hash, code_hash, code_tries
                        """)
                .param("challenge", challengeHash)
                .param("purpose", purpose.name())
                .param("now", Moments.stored(now))
                .param("allowed", triesAllowed)
                .query((row, number) -> new CodeTry(
                        row.getString("token_hash"),
                        row.getString("code_hash"),
                        triesAllowed - row.getInt("code_tries")))
                .optional();
    }

    @Override
    public List<Instant> lockedIssues(TokenPurpose purpose, String subject, Instant since) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", purpose.name() + ":" + subject)
                .query((row, number) -> number)
                .single();
        return database.sql("""
                        select issued_at from one_time_token
                        where purpose = :purpose and subject = :subject and issued_at > :since
                        order by issued_at
                        """)
                .param("purpose", purpose.name())
                .param("subject", subject)
                .param("since", Moments.stored(since))
                .query((row, number) -> Moments.read(row, "issued_at"))
                .list();
    }

    @Override
    public long issuedTo(TokenPurpose purpose, String requestedFrom, Instant since) {
        return database.sql("""
                        select count(*) from one_time_token
                        where purpose = :purpose and requested_from = :from and issued_at > :since
                        """)
                .param("purpose", purpose.name())
                .param("from", requestedFrom)
                .param("since", Moments.stored(since))
                .query(Long.class)
                .single();
    }

    @Override
    public void withdrawAll(TokenPurpose purpose, String subject, Instant now) {
        database.sql("""
                        update one_time_token set used_at = :now
                        where purpose = :purpose and subject = :subject and used_at is null
                        """)
                .param("now", Moments.stored(now))
                .param("purpose", purpose.name())
                .param("subject", subject)
                .update();
    }

    @Override
    public void forgetExpiredBefore(Instant moment) {
        database.sql("""
                        delete from one_time_token
                        where token_hash in (
                            select token_hash from one_time_token where expires_at < :moment for update skip locked)
                        """).param("moment", Moments.stored(moment)).update();
    }
}
