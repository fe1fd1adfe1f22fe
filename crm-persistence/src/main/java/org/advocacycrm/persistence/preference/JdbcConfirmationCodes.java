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
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Confirmation;
import org.advocacycrm.preference.ConfirmationCodes;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.SentCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConfirmationCodes implements ConfirmationCodes {

    private static final int CODES = 1_000_000;
    private static final int SALT_BYTES = 16;

    private final JdbcClient database;
    private final SecureRandom random = new SecureRandom();

    JdbcConfirmationCodes(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String issue(Confirmation confirmation, Instant sentAt, int tries) {
        var code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        forget(confirmation.customer());
        database.sql("""
                        insert into confirmation_code
                            (customer_id, code_hash, salt, purposes, sent_at, expires_at, tries_left)
                        values (:customer, :hash, :salt, string_to_array(:purposes, ','), :sentAt, :expiresAt, :tries)
                        """)
                .param("customer", confirmation.customer().value())
                .param("hash", hash(salt, code))
                .param("salt", salt)
                .param(
                        "purposes",
                        confirmation.uses().stream()
                                .map(use -> use.purpose().name())
                                .collect(Collectors.joining(",")))
                .param("sentAt", sentAt.atOffset(ZoneOffset.UTC))
                .param("expiresAt", confirmation.expiresAt().atOffset(ZoneOffset.UTC))
                .param("tries", tries)
                .update();
        return code;
    }

    @Override
    public Optional<SentCode> of(CustomerId customer) {
        return database.sql("""
                        select customer_id, array_to_string(purposes, ',') as purposes, sent_at, expires_at, tries_left
                        from confirmation_code where customer_id = :customer for update
                        """)
                .param("customer", customer.value())
                .query((row, number) -> code(row))
                .optional();
    }

    @Override
    public boolean matches(CustomerId customer, String typed) {
        return database.sql("select salt, code_hash from confirmation_code where customer_id = :customer")
                .param("customer", customer.value())
                .query((row, number) ->
                        MessageDigest.isEqual(hash(row.getBytes("salt"), typed), row.getBytes("code_hash")))
                .optional()
                .orElse(false);
    }

    @Override
    public void keepTries(CustomerId customer, int triesLeft) {
        database.sql("update confirmation_code set tries_left = :left where customer_id = :customer")
                .param("left", triesLeft)
                .param("customer", customer.value())
                .update();
    }

    @Override
    public void forget(CustomerId customer) {
        database.sql("delete from confirmation_code where customer_id = :customer")
                .param("customer", customer.value())
                .update();
    }

    private static SentCode code(ResultSet row) throws SQLException {
        var confirmation = new Confirmation(
                new CustomerId(row.getObject("customer_id", UUID.class)),
                Arrays.stream(row.getString("purposes").split(",", -1))
                        .map(purpose -> new ChannelUse(Channel.SMS, Purpose.valueOf(purpose)))
                        .collect(Collectors.toCollection(TreeSet::new)),
                instant(row, "expires_at"));
        return new SentCode(confirmation, instant(row, "sent_at"), row.getInt("tries_left"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static byte[] hash(byte[] salt, String code) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
