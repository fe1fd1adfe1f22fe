package org.advocacycrm.persistence.scorecard;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Where a page of evidence ended: what its last row was sorted by, and the row itself. */
record EvidenceCursor(String at, UUID id) {

    private static final String BETWEEN = "|";

    String text() {
        var plain = at + BETWEEN + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static EvidenceCursor of(String text) {
        var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        var end = plain.lastIndexOf(BETWEEN);
        if (end < 0) {
            throw new IllegalArgumentException("Not the end of a page: " + text);
        }
        return new EvidenceCursor(plain.substring(0, end), UUID.fromString(plain.substring(end + 1)));
    }
}
