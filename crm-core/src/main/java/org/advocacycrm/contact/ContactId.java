package org.advocacycrm.contact;

import java.time.Instant;
import java.util.UUID;

/** Identifies one decision and the contact that may come of it. */
public record ContactId(UUID value) {

    private static final long VERSION_7 = 0x7000;

    /** A new one that begins with the given instant, so that those drawn at about the same time lie together in an index. */
    static ContactId drawnAt(Instant now) {
        var random = UUID.randomUUID();
        var time = now.toEpochMilli() << 16;
        return new ContactId(new UUID(
                time | VERSION_7 | (random.getMostSignificantBits() & 0xfff), random.getLeastSignificantBits()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
