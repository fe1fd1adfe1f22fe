package org.advocacycrm.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a source says about a customer, besides the line in the list. */
public record CustomerProfile(
        CustomerLine line,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String locale,
        @Nullable String timeZone,
        @Nullable String region,
        @Nullable String city,
        @Nullable String postalCode,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate acquiredOn,
        @Nullable LocalDate endedOn,
        List<String> tags,
        boolean stub,
        Instant createdAt,
        Instant updatedAt) {

    public CustomerProfile {
        tags = List.copyOf(tags);
    }
}
