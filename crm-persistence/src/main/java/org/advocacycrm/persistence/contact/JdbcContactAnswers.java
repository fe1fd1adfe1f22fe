package org.advocacycrm.persistence.contact;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.advocacycrm.contact.AnswerKind;
import org.advocacycrm.contact.ContactAnswers;
import org.advocacycrm.contact.ContactId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContactAnswers implements ContactAnswers {

    private final JdbcClient database;

    JdbcContactAnswers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Instant keep(ContactId contact, AnswerKind kind, Instant at) {
        return database.sql("""
                        update contact set %1$s = least(%1$s, :at), updated_at = now() where id = :id
                        returning %1$s
                        """.formatted(column(kind)))
                .param("at", Moments.stored(at))
                .param("id", contact.value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static String column(AnswerKind kind) {
        return switch (kind) {
            case OPENED_LINK -> "link_opened_at";
            case REPLIED -> "replied_at";
            case ACCEPTED -> "accepted_at";
        };
    }
}
