package org.advocacycrm.persistence.preference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Confirmation;
import org.advocacycrm.preference.ConfirmationTokens;
import org.advocacycrm.preference.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConfirmationTokens implements ConfirmationTokens {

    private static final int TOKEN_BYTES = 32;

    private final JdbcClient database;
    private final SecureRandom random = new SecureRandom();

    JdbcConfirmationTokens(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String issue(Confirmation confirmation) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("""
                        insert into contact_confirmation (token_hash, customer_id, channel, purposes, expires_at)
                        values (:hash, :customer, :channel, string_to_array(:purposes, ','), :expiresAt)
                        """)
                .param("hash", hash(token))
                .param("customer", confirmation.customer().value())
                .param("channel", confirmation.channel().name())
                .param(
                        "purposes",
                        confirmation.uses().stream()
                                .map(use -> use.purpose().name())
                                .collect(Collectors.joining(",")))
                .param("expiresAt", confirmation.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    @Override
    public Optional<Confirmation> find(String token) {
        return database.sql("""
                        select customer_id, channel, array_to_string(purposes, ',') as purposes, expires_at
                        from contact_confirmation where token_hash = :hash and used_at is null
                        """)
                .param("hash", hash(token))
                .query((row, number) -> confirmation(row))
                .optional();
    }

    @Override
    public boolean use(String token, Instant at) {
        return database.sql("""
                                update contact_confirmation set used_at = :at
                                where token_hash = :hash and used_at is null
                                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("hash", hash(token))
                        .update()
                == 1;
    }

    private static Confirmation confirmation(ResultSet row) throws SQLException {
        var channel = Channel.valueOf(row.getString("channel"));
        return new Confirmation(
                new CustomerId(row.getObject("customer_id", UUID.class)),
                Arrays.stream(row.getString("purposes").split(",", -1))
                        .map(purpose -> new ChannelUse(channel, Purpose.valueOf(purpose)))
                        .collect(Collectors.toCollection(TreeSet::new)),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
