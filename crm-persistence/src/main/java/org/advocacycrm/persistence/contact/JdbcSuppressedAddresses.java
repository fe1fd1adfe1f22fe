package org.advocacycrm.persistence.contact;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.advocacycrm.contact.SuppressedAddresses;
import org.advocacycrm.preference.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSuppressedAddresses implements SuppressedAddresses {

    private final JdbcClient database;

    JdbcSuppressedAddresses(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void suppress(Channel channel, String address, Cause cause, Instant at) {
        database.sql("""
                        insert into suppressed_address as s (channel, hash, cause, at)
                        values (:channel, crm_address_hash(:channel, :address), :cause, :at)
                        on conflict (hash, channel) do update set cause = excluded.cause, at = excluded.at
                        where array_position(array['BOUNCED', 'COMPLAINED', 'ERASED'], excluded.cause)
                            > array_position(array['BOUNCED', 'COMPLAINED', 'ERASED'], s.cause)
                        """)
                .param("channel", channel.name())
                .param("address", address)
                .param("cause", cause.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Suppression> of(Channel channel, String address) {
        return database.sql("""
                        select cause, at from suppressed_address
                        where channel = :channel and hash = crm_address_hash(:channel, :address)
                        """)
                .param("channel", channel.name())
                .param("address", address)
                .query((row, number) -> new Suppression(
                        Cause.valueOf(row.getString("cause")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void release(Channel channel, String address) {
        database.sql("""
                        delete from suppressed_address
                        where channel = :channel and hash = crm_address_hash(:channel, :address)
                        """)
                .param("channel", channel.name())
                .param("address", address)
                .update();
    }
}
