package org.advocacycrm.web.export.job;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.advocacycrm.export.ExportId;

/** Signs links to files, so that nobody makes one up, changes one, or uses one after its time. */
final class LinkSigner {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    LinkSigner(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /**
     * The signature of a link.
     *
     * @param digest of the content of the file that it opens
     */
    String sign(ExportId export, String digest, Instant expiresAt) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var signed = "export-link-1\n" + export + "\n" + digest + "\n" + expiresAt.getEpochSecond();
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }

    boolean isSigned(ExportId export, String digest, Instant expiresAt, String signature) {
        return MessageDigest.isEqual(
                sign(export, digest, expiresAt).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
    }
}
