package org.advocacycrm.persistence.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.ContactMade;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactsMade;
import org.advocacycrm.contact.PlannedContact;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.Notice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContactsMade implements ContactsMade {

    private final JdbcClient database;

    JdbcContactsMade(JdbcClient database) {
        this.database = database;
    }

    /** A place reserved for a contact counts as planned while it is kept. */
    @Override
    public List<ContactMade> with(CustomerId customer, Instant since, Instant now) {
        return database.sql("""
                        select k.id, k.purpose, k.channel, k.topic, k.offer_type, d.exception, k.made_at
                        from contact k
                        left join contact_decision d on d.id = k.id
                        where k.customer_id = :customer and k.made_at >= :since and k.state <> 'RELEASED'
                            and (k.state = 'MADE' or (k.reserved_until > :now and k.made_at > :now))
                        order by k.made_at desc, k.id
                        """)
                .param("customer", customer.value())
                .param("since", atUtc(since))
                .param("now", atUtc(now))
                .query((row, number) -> contact(row))
                .list();
    }

    @Override
    public List<PlannedContact> planned(CustomerId customer, Instant now) {
        return database.sql("""
                        select md5(c.id::text || s.customer_id::text)::uuid as id, v.purpose,
                            case when c.channel is null then x.channels else array[c.channel] end as channels, v.topic, v.offer_type, s.due_at, c.ends_at as until
                        from campaign_customer s
                        join campaign c on c.id = s.campaign_id and c.state = 'RUNNING'
                        join message_template_version v on v.template_id = c.template_id and v.version = c.template_version
                        join lateral (select array_agg(distinct channel) as channels from message_template_text t
                            where t.template_id = v.template_id and t.version = v.version) x on x.channels is not null
                        where s.customer_id = :customer and s.state in ('PLANNED', 'WAITING') and s.due_at > :now
                            and s.channel is not null
                        union all
                        select md5(g.treatment_id::text || g.event_id::text || g.day::text)::uuid, v.purpose,
                            x.channels, v.topic, v.offer_type, g.due_at, g.until
                        from greeting g
                        join life_treatment t on t.id = g.treatment_id and t.active
                        join life_story l on l.customer_id = g.customer_id and not l.paused
                        join life_event e on e.id = g.event_id and e.congratulate
                        join message_template m on m.id = t.template_id
                        join message_template_version v on v.template_id = m.id and v.version = m.latest
                        join lateral (select array_agg(distinct channel) as channels from message_template_text
                            where template_id = m.id and version = m.latest) x on x.channels is not null
                        where g.customer_id = :customer and g.state = 'PLANNED' and g.due_at > :now
                        order by due_at, id
                        """)
                .param("customer", customer.value())
                .param("now", atUtc(now))
                .query((row, number) -> planned(row))
                .list();
    }

    @Override
    public Map<String, Double> perCustomer(Instant since, Instant now) {
        return database
                .sql("""
                        select topic, count(*)::float8 / count(distinct customer_id) as contacts
                        from contact
                        where state = 'MADE' and topic is not null and made_at >= :since and made_at <= :now
                        group by topic
                        """)
                .param("since", atUtc(since))
                .param("now", atUtc(now))
                .query((row, number) -> Map.entry(row.getString("topic"), row.getDouble("contacts")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<CustomerId> recipientOf(ContactId contact, Instant since) {
        return database.sql("select customer_id from contact where id = :id and made_at >= :since")
                .param("id", contact.value())
                .param("since", atUtc(since))
                .query(UUID.class)
                .optional()
                .map(CustomerId::new);
    }

    private static ContactMade contact(ResultSet row) throws SQLException {
        var exception = row.getString("exception");
        return new ContactMade(
                new ContactId(row.getObject("id", UUID.class)),
                ContactPurpose.valueOf(row.getString("purpose")),
                Channel.valueOf(row.getString("channel")),
                row.getString("topic"),
                row.getString("offer_type"),
                exception == null ? null : Notice.valueOf(exception),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static PlannedContact planned(ResultSet row) throws SQLException {
        return new PlannedContact(
                new ContactId(row.getObject("id", UUID.class)),
                ContactPurpose.valueOf(row.getString("purpose")),
                Arrays.stream((String[]) row.getArray("channels").getArray())
                        .map(Channel::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getString("topic"),
                row.getString("offer_type"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                Moments.readIfAny(row, "until"));
    }

    private static OffsetDateTime atUtc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
