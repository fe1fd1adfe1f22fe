package org.advocacycrm.persistence.privacy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.persistence.privacy.HeldTable.Fate;
import org.advocacycrm.privacy.Erasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcErasure implements Erasure {

    private final JdbcClient database;

    JdbcErasure(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void erase(CustomerId customer, Instant at) {
        absorbedBy(customer).forEach(absorbed -> erase(absorbed, at));
        remember(customer, at.atOffset(ZoneOffset.UTC));
        for (var table : HeldTables.ALL) {
            switch (table.fate()) {
                case Fate.Kept kept -> {}
                case Fate.Gone gone -> run("delete from " + table.name() + " t where " + table.mine(), customer, at);
                case Fate.Cleared(var told, var ground, var assignments) ->
                    run("update " + table.name() + " t set " + assignments + " where " + table.mine(), customer, at);
            }
        }
    }

    /** The other records of the same person. */
    private List<CustomerId> absorbedBy(CustomerId customer) {
        return database.sql("select id from customer where merged_into = :customer order by id")
                .param("customer", customer.value())
                .query((row, number) -> new CustomerId(row.getObject("id", UUID.class)))
                .list();
    }

    private void run(String statement, CustomerId customer, Instant at) {
        var sql = database.sql(statement).param("customer", customer.value());
        (statement.contains(":at") ? sql.param("at", at.atOffset(ZoneOffset.UTC)) : sql).update();
    }

    /** Enough to know the person again, not enough to know who it was. An address shared with others stays theirs. */
    private void remember(CustomerId customer, OffsetDateTime at) {
        database.sql("""
                        insert into erased_identity (kind, hash, customer_id)
                        select i.kind, crm_salted(k.secret, i.kind, i.value), c.id
                        from customer c, signing_secret k,
                            lateral (values ('RECORD', c.source || chr(31) || c.external_id),
                                            ('PERSON', c.external_id || chr(31) || lower(c.name)),
                                            ('REFERENCE', c.external_id)) i (kind, value)
                        where c.id = :customer and c.erased_at is null and k.purpose = 'suppression'
                        on conflict do nothing
                        """).param("customer", customer.value()).update();
        database.sql("""
                        insert into suppressed_address as s (channel, hash, cause, at)
                        select a.channel, crm_address_hash(a.channel, a.address), 'ERASED', :at
                        from customer c,
                            lateral (values ('EMAIL', c.email), ('SMS', c.phone), ('PHONE', c.phone)) a (channel, address)
                        where c.id = :customer and a.address is not null
                            and not exists (
                                select from customer o
                                where o.id <> c.id and o.erased_at is null
                                    and (a.channel = 'EMAIL' and lower(o.email) = lower(c.email)
                                        or a.channel <> 'EMAIL' and o.phone = c.phone))
                        on conflict (hash, channel) do update set cause = excluded.cause, at = excluded.at
                        """).param("customer", customer.value()).param("at", at).update();
    }
}
