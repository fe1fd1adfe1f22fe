package org.advocacycrm.standing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.feedback.ScorecardArea;
import org.advocacycrm.lifecycle.StageOverride;
import org.advocacycrm.standing.override.HealthOverride;
import org.jspecify.annotations.Nullable;

/**
 * All that happened between the company and one customer, as far as a standing depends on it; each list oldest first.
 *
 * @param acquiredOn first active day, absent where the source does not record it
 * @param endedOn first day of no longer being active, absent while there is none
 * @param overrides what staff said about the stage
 * @param healthOverrides what staff set in place of the computed score
 */
public record CustomerHistory(
        CustomerId customer,
        @Nullable LocalDate acquiredOn,
        @Nullable LocalDate endedOn,
        List<Answer> answers,
        List<ServiceCase> cases,
        List<Purchase> purchases,
        List<Contract> contracts,
        List<Mention> mentions,
        List<Referral> referrals,
        List<StageOverride> overrides,
        List<HealthOverride> healthOverrides) {

    /** The score that staff set in place of the computed one, if they did. */
    public Optional<HealthOverride> healthOverride(Instant at) {
        return healthOverrides.reversed().stream()
                .filter(override -> override.holdsAt(at))
                .findFirst();
    }

    /** The first active day: as recorded, else the day of the first purchase or contract. */
    public Optional<LocalDate> beginsOn(ZoneId zone) {
        if (acquiredOn != null) {
            return Optional.of(acquiredOn);
        }
        var firstPurchase = purchases.stream()
                .filter(purchase -> !purchase.isRefund())
                .findFirst()
                .map(purchase -> LocalDate.ofInstant(purchase.at(), zone));
        return Stream.concat(firstPurchase.stream(), contracts.stream().map(Contract::startsOn))
                .min(Comparator.naturalOrder());
    }

    /** A question that was shown; without a score it was skipped. */
    public record Answer(
            UUID id,
            Instant at,
            FeedbackKind kind,
            @Nullable Integer score,
            int scaleMax,
            @Nullable ScorecardArea area) {

        public boolean given() {
            return score != null;
        }

        /** The score mapped linearly from its own scale to 0 to 100, absent when the question was skipped. */
        public @Nullable Double percent() {
            if (score == null) {
                return null;
            }
            var lowest = kind == FeedbackKind.NPS ? 0 : 1;
            return 100.0 * (score - lowest) / (scaleMax - lowest);
        }
    }

    /** One need of the customer, open until it is resolved. */
    public record ServiceCase(
            UUID id,
            Instant openedAt,
            @Nullable Instant resolvedAt,
            boolean major,
            boolean complaint,
            int contacts,
            int handovers,
            int reopenings) {

        public boolean openAt(Instant moment) {
            return !openedAt.isAfter(moment) && !resolvedBy(moment);
        }

        public boolean resolvedBy(Instant moment) {
            return resolvedAt != null && !resolvedAt.isAfter(moment);
        }

        /** Wall-clock time from the opening to the last resolution, absent while there is none. */
        public @Nullable Duration timeToResolution() {
            return resolvedAt == null ? null : Duration.between(openedAt, resolvedAt);
        }

        public boolean resolvedAtFirstContact() {
            return resolvedAt != null && contacts == 1 && handovers == 0 && reopenings == 0;
        }
    }

    /** Something bought; a refund is a negative amount and no purchase. */
    public record Purchase(UUID id, Instant at, BigDecimal amount, String currency) {

        public boolean isRefund() {
            return amount.signum() < 0;
        }
    }

    /** An agreement that is renewed or lost when it is due. */
    public record Contract(
            UUID id,
            LocalDate startsOn,
            LocalDate dueOn,
            Outcome outcome,
            @Nullable LocalDate decidedOn) {

        public enum Outcome {
            OPEN,
            RENEWED,
            LOST
        }

        /** What was decided by the given day; a decision without a date was made on the day it was due. */
        public Outcome outcomeOn(LocalDate day) {
            return decisionDay().isAfter(day) ? Outcome.OPEN : outcome;
        }

        public LocalDate decisionDay() {
            return decidedOn == null ? dueOn : decidedOn;
        }

        public boolean startedBy(LocalDate day) {
            return !startsOn.isAfter(day);
        }
    }

    /** Something the customer said about the company in public, from -1 (attack) to 1 (praise). */
    public record Mention(UUID id, Instant at, @Nullable Double sentiment) {

        public boolean praises() {
            return sentiment != null && sentiment >= 0.2;
        }

        public boolean attacks() {
            return sentiment != null && sentiment <= -0.2;
        }
    }

    /** Somebody the customer sent to the company. */
    public record Referral(UUID id, Instant at) {}
}
