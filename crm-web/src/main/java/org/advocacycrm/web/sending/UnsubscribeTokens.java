package org.advocacycrm.web.sending;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.sending.LinkSecret;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Names a contact, and with it customer, channel and purpose, in a form that nobody can make up: the identifier and a
 * signature of 96 bits, short enough for a text message. It holds as long as the contact is on record.
 */
@Component
class UnsubscribeTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int IDENTIFIER = 16;
    private static final int SIGNATURE = 12;

    private final Supplier<SecretKeySpec> key;

    UnsubscribeTokens(LinkSecret secret) {
        this.key = SingletonSupplier.of(() -> new SecretKeySpec(secret.value(), ALGORITHM));
    }

    String of(ContactId contact) {
        var identifier = ByteBuffer.allocate(IDENTIFIER)
                .putLong(contact.value().getMostSignificantBits())
                .putLong(contact.value().getLeastSignificantBits())
                .array();
        var token = ByteBuffer.allocate(IDENTIFIER + SIGNATURE).put(identifier).put(sign(identifier), 0, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    Optional<ContactId> open(String token) {
        try {
            var content = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            if (content.remaining() != IDENTIFIER + SIGNATURE) {
                return Optional.empty();
            }
            var contact = new ContactId(new UUID(content.getLong(), content.getLong()));
            return MessageDigest.isEqual(of(contact).getBytes(UTF_8), token.getBytes(UTF_8))
                    ? Optional.of(contact)
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] sign(byte[] identifier) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key.get());
            mac.update("unsubscribe-1\n".getBytes(UTF_8));
            return mac.doFinal(identifier);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }
}
