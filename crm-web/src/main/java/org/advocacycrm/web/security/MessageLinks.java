package org.advocacycrm.web.security;

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
 * The links in messages that open the preferences of whoever got the message, without signing in. They name the message
 * and are signed, so that nobody can make one up; they hold as long as the message is on record.
 */
@Component
public class MessageLinks {

    public static final String ADDRESS = "/portal/m/";
    public static final String WHY = "/why";

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "preferences-1\n";
    private static final int IDENTIFIER = 16;
    private static final int SIGNATURE = 16;

    private final Supplier<SecretKeySpec> key;

    MessageLinks(LinkSecret secret) {
        this.key = SingletonSupplier.of(() -> new SecretKeySpec(secret.value(), ALGORITHM));
    }

    /** The path of the page on which the recipient changes what comes. */
    public String toPreferences(ContactId message) {
        return ADDRESS + token(message);
    }

    /** The path of the page that says why the message came. */
    public String toReasons(ContactId message) {
        return toPreferences(message) + WHY;
    }

    /** The message that a link names; empty if the link is none of ours. */
    public Optional<ContactId> open(String token) {
        try {
            var content = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            if (content.remaining() != IDENTIFIER + SIGNATURE) {
                return Optional.empty();
            }
            var message = new ContactId(new UUID(content.getLong(), content.getLong()));
            return MessageDigest.isEqual(token(message).getBytes(UTF_8), token.getBytes(UTF_8))
                    ? Optional.of(message)
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private String token(ContactId message) {
        var identifier = ByteBuffer.allocate(IDENTIFIER)
                .putLong(message.value().getMostSignificantBits())
                .putLong(message.value().getLeastSignificantBits())
                .array();
        var token = ByteBuffer.allocate(IDENTIFIER + SIGNATURE).put(identifier).put(sign(identifier), 0, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    private byte[] sign(byte[] identifier) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key.get());
            mac.update(PURPOSE.getBytes(UTF_8));
            return mac.doFinal(identifier);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }
}
