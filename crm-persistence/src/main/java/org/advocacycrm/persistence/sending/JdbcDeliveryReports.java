package org.advocacycrm.persistence.sending;

import java.time.ZoneOffset;
import org.advocacycrm.contact.SentMessage;
import org.advocacycrm.sending.DeliveryReport;
import org.advocacycrm.sending.DeliveryReports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDeliveryReports implements DeliveryReports {

    private final JdbcClient database;

    JdbcDeliveryReports(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean keep(DeliveryReport report, SentMessage message) {
        return database.sql("""
                                with kept as (
                                    insert into delivery_report
                                        (reference, kind, contact_id, customer_id, channel, address, detail, at)
                                    values (:reference, :kind, :contact, :customer, :channel, :address, :detail, :at)
                                    on conflict (reference, kind) do nothing
                                    returning contact_id, kind, at),
                                returned as (
                                    update contact k set returned_at = least(k.returned_at, r.at), updated_at = now()
                                    from kept r
                                    where k.id = r.contact_id and r.kind <> 'COMPLAINT' and k.state = 'MADE')
                                select count(*) from kept
                                """)
                        .param("reference", report.reference())
                        .param("kind", report.kind().name())
                        .param("contact", message.contact().value())
                        .param("customer", message.customer().value())
                        .param("channel", message.channel().name())
                        .param("address", message.address())
                        .param("detail", report.detail())
                        .param("at", report.at().atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public int count(DeliveryReport.Kind kind, SentMessage message) {
        return database.sql("""
                        select count(*) from delivery_report
                        where customer_id = :customer and channel = :channel and kind = :kind and address = :address
                        """)
                .param("customer", message.customer().value())
                .param("channel", message.channel().name())
                .param("kind", kind.name())
                .param("address", message.address())
                .query(Integer.class)
                .single();
    }
}
