package org.advocacycrm.persistence.account;

import java.time.Instant;
import org.advocacycrm.account.signin.FailureLog;
import org.advocacycrm.account.signin.Failures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFailureLog implements FailureLog {

    private final JdbcClient database;

    JdbcFailureLog(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Failures locked(String subject) {
        database.sql("""
                        insert into sign_in_failure (subject, failures, last_at, blocked_until)
                        values (:subject, 0, :never, :never)
                        on conflict (subject) do nothing
                        """)
                .param("subject", subject)
                .param("never", Moments.stored(Instant.EPOCH))
                .update();
        return database.sql("select * from sign_in_failure where subject = :subject for update")
                .param("subject", subject)
                .query((row, number) -> new Failures(
                        row.getInt("failures"), Moments.read(row, "last_at"), Moments.read(row, "blocked_until")))
                .single();
    }

    @Override
    public void keep(String subject, Failures failures) {
        database.sql("""
                        update sign_in_failure
                        set failures = :failures, last_at = :lastAt, blocked_until = :blockedUntil
                        where subject = :subject
                        """)
                .param("failures", failures.count())
                .param("lastAt", Moments.stored(failures.lastAt()))
                .param("blockedUntil", Moments.stored(failures.blockedUntil()))
                .param("subject", subject)
                .update();
    }

    @Override
    public void forgetLastBefore(Instant moment) {
        // Rows that somebody else holds are left for the next time: waiting for them could end in a deadlock.
        database.sql("""
                        delete from sign_in_failure
                        where subject in (
                            select subject from sign_in_failure where last_at < :moment for update skip locked)
                        """).param("moment", Moments.stored(moment)).update();
    }
}
