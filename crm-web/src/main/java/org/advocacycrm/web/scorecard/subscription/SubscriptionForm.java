package org.advocacycrm.web.scorecard.subscription;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A subscription as the browser submits it. */
record SubscriptionForm(
        @Nullable String query,

        @Pattern(regexp = "last-month|last-quarter|last-12-months", message = "{subscription.period.missing}")
        String period,

        @Pattern(regexp = "pdf|xlsx|csv|json", message = "{subscription.format.missing}")
        String format,

        @NotEmpty(message = "{subscription.recipients.missing}") @Nullable
        Set<UUID> recipients) {

    Set<UUID> chosen() {
        return recipients == null ? Set.of() : recipients;
    }

    String address() {
        return query == null ? "" : query;
    }
}
