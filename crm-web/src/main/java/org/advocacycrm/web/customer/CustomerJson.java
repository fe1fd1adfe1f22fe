package org.advocacycrm.web.customer;

import java.time.Instant;
import java.time.LocalDate;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.directory.CustomerLine;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.standing.HealthBand;
import org.jspecify.annotations.Nullable;

/** A customer as programs read it; numbers in full precision, null where there is nothing to say or the customer objects to it. */
record CustomerJson(
        String id,
        String source,
        String externalId,
        String name,
        CustomerKind kind,
        @Nullable String country,
        @Nullable ValueTier valueTier,
        @Nullable AdvocacySegment segment,
        @Nullable LifecycleStage stage,
        @Nullable HealthJson health,
        @Nullable Instant lastContactAt,
        @Nullable LocalDate renewalDueOn,
        @Nullable Instant computedAt,
        boolean profilingAllowed) {

    record HealthJson(
            @Nullable Double score,
            HealthBand band,
            @Nullable Double change30Days,
            @Nullable Double coverage) {}

    static CustomerJson of(CustomerLine line) {
        return new CustomerJson(
                line.id().toString(),
                line.source(),
                line.externalId(),
                line.name(),
                line.kind(),
                line.country(),
                line.tier(),
                line.segment(),
                line.stage(),
                line.objected() ? null : new HealthJson(line.health(), line.band(), line.change(), line.coverage()),
                line.lastContact(),
                line.renewalDue(),
                line.computedAt(),
                !line.objected());
    }
}
