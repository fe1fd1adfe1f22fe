package org.advocacycrm.persistence.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.SentMessage;
import org.advocacycrm.contact.SentMessages;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSentMessages implements SentMessages {

    private final JdbcClient database;

    JdbcSentMessages(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void keep(SentMessage message) {
        database.sql("""
                        insert into sent_message
                            (contact_id, customer_id, reference, purpose, channel, topic, template, occasion, address, subject, body,
                            sent_at)
                        values (:contact, :customer, :reference, :purpose, :channel, :topic, :template, :occasion, :address, :subject,
                            :body, :sentAt)
                        """)
                .param("contact", message.contact().value())
                .param("customer", message.customer().value())
                .param("reference", message.reference())
                .param("purpose", message.purpose().name())
                .param("channel", message.channel().name())
                .param("topic", message.topic())
                .param("template", message.template())
                .param("occasion", message.occasion())
                .param("address", message.address())
                .param("subject", message.subject())
                .param("body", message.text())
                .param("sentAt", message.sentAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<SentMessage> of(ContactId contact) {
        return database.sql("select * from sent_message where contact_id = :contact")
                .param("contact", contact.value())
                .query((row, number) -> message(row))
                .optional();
    }

    @Override
    public Optional<SentMessage> known(String reference) {
        return database.sql("select * from sent_message where reference = :reference order by sent_at desc limit 1")
                .param("reference", reference)
                .query((row, number) -> message(row))
                .optional();
    }

    @Override
    public List<SentMessage> to(CustomerId customer, Instant since) {
        return database.sql("""
                        select * from sent_message
                        where customer_id = :customer and sent_at >= :since
                        order by sent_at desc, contact_id desc
                        """)
                .param("customer", customer.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> message(row))
                .list();
    }

    @Override
    public void forgetBefore(Instant instant) {
        database.sql("delete from sent_message where sent_at < :instant")
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static SentMessage message(ResultSet row) throws SQLException {
        return new SentMessage(
                new ContactId(row.getObject("contact_id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("reference"),
                ContactPurpose.valueOf(row.getString("purpose")),
                Channel.valueOf(row.getString("channel")),
                row.getString("topic"),
                row.getString("template"),
                row.getString("occasion"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }
}
