package org.advocacycrm.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.standing.HealthBand;
import org.jspecify.annotations.Nullable;

/**
 * A customer as a list shows it; what is derived is absent until it has been computed.
 *
 * @param objected whether the customer has objected to profiling, so that nothing is derived
 * @param owner the name of whoever looks after the customer
 * @param nextStep when the next task is due
 */
public record CustomerLine(
        CustomerId id,
        String source,
        String externalId,
        String name,
        CustomerKind kind,
        @Nullable String country,
        @Nullable ValueTier tier,
        @Nullable AdvocacySegment segment,
        @Nullable AdvocacySegment segmentBefore,
        @Nullable LifecycleStage stage,
        HealthBand band,
        @Nullable Double health,
        @Nullable Double change,
        @Nullable Double coverage,
        List<@Nullable Double> trend,
        @Nullable Instant lastContact,
        @Nullable LocalDate renewalDue,
        @Nullable Instant computedAt,
        boolean objected,
        @Nullable String owner,
        @Nullable LocalDate nextStep) {

    // Written out: a compact constructor loses the annotation of the elements on its way into the class file.
    public CustomerLine(
            CustomerId id,
            String source,
            String externalId,
            String name,
            CustomerKind kind,
            @Nullable String country,
            @Nullable ValueTier tier,
            @Nullable AdvocacySegment segment,
            @Nullable AdvocacySegment segmentBefore,
            @Nullable LifecycleStage stage,
            HealthBand band,
            @Nullable Double health,
            @Nullable Double change,
            @Nullable Double coverage,
            List<@Nullable Double> trend,
            @Nullable Instant lastContact,
            @Nullable LocalDate renewalDue,
            @Nullable Instant computedAt,
            boolean objected,
            @Nullable String owner,
            @Nullable LocalDate nextStep) {
        this.id = id;
        this.source = source;
        this.externalId = externalId;
        this.name = name;
        this.kind = kind;
        this.country = country;
        this.tier = tier;
        this.segment = segment;
        this.segmentBefore = segmentBefore;
        this.stage = stage;
        this.band = band;
        this.health = health;
        this.change = change;
        this.coverage = coverage;
        this.trend = Collections.unmodifiableList(new ArrayList<>(trend));
        this.lastContact = lastContact;
        this.renewalDue = renewalDue;
        this.computedAt = computedAt;
        this.objected = objected;
        this.owner = owner;
        this.nextStep = nextStep;
    }
}
