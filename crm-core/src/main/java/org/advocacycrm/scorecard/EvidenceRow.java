package org.advocacycrm.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/** One of the rows behind a figure. */
public sealed interface EvidenceRow {

    /** Identifies the row among those of its set. */
    UUID id();

    /** The customer it belongs to; none for an anonymous answer and for an employee. */
    @Nullable
    Person customer();

    /** What the company recorded of its own accord, of rows that carry such. */
    default SortedMap<Dimension, String> attributes() {
        return Collections.emptySortedMap();
    }

    /** A customer as a list shows one. */
    record Person(CustomerId id, String externalId, String name) {}

    /**
     * An answer to a question.
     *
     * @param score none where the question was skipped
     */
    record Answer(
            UUID id,
            @Nullable Person customer,
            Instant at,
            @Nullable Integer score,
            int scaleMax,
            @Nullable String comment,
            @Nullable String channel,
            @Nullable String touchpoint,
            SortedMap<Dimension, String> attributes)
            implements EvidenceRow {

        public Answer {
            attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        }
    }

    record ServiceCase(
            UUID id,
            Person customer,
            String externalId,
            String category,
            @Nullable String channel,
            boolean complaint,
            Instant openedAt,
            @Nullable Instant firstResponseAt,
            @Nullable Instant resolvedAt,
            int contacts,
            int handovers,
            int reopenings,
            @Nullable Boolean solvedInOneGo,
            SortedMap<Dimension, String> attributes)
            implements EvidenceRow {

        public ServiceCase {
            attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        }
    }

    /**
     * A customer who counts.
     *
     * @param spend what the customer spent in the period, where the figure is about spend
     * @param spendEarlier what the customer spent in the same period one year earlier, where the figure compares them
     */
    record CountedCustomer(
            Person customer,
            @Nullable LocalDate acquiredOn,
            @Nullable LocalDate endedOn,
            @Nullable AdvocacySegment segment,
            @Nullable BigDecimal spend,
            @Nullable BigDecimal spendEarlier)
            implements EvidenceRow {

        @Override
        public UUID id() {
            return customer.id().value();
        }
    }

    /**
     * A contract due in the period.
     *
     * @param renewedValue annual value after the renewal; none where it was not renewed
     */
    record DueContract(
            UUID id,
            Person customer,
            String externalId,
            LocalDate dueOn,
            String outcome,
            @Nullable LocalDate decidedOn,
            BigDecimal annualValue,
            @Nullable BigDecimal renewedValue,
            String currency)
            implements EvidenceRow {}

    record Referral(
            UUID id,
            Person customer,
            Instant at,
            @Nullable String referredName,
            @Nullable LocalDate convertedOn) implements EvidenceRow {}

    /**
     * A recognition of an employee.
     *
     * @param employee the name; none where nobody has said yet who is meant
     * @param executive the name of the one who leads the company and nominated; none where a customer did
     */
    record Star(
            UUID id,
            @Nullable Person customer,
            Instant at,
            @Nullable String employee,
            @Nullable String team,
            @Nullable String journeyPhase,
            @Nullable String executive)
            implements EvidenceRow {}

    /**
     * A contact that was made.
     *
     * @param level how closely it fitted the customer, where anybody said
     * @param matched whether the preferences of its moment allowed it; none where that was not reviewed yet
     * @param answeredAt when the customer answered it first
     */
    record Contact(
            UUID id,
            Person customer,
            Instant at,
            String purpose,
            String channel,
            @Nullable String topic,
            @Nullable String level,
            @Nullable Boolean matched,
            @Nullable Instant answeredAt)
            implements EvidenceRow {}

    record Employee(
            UUID id,
            String externalId,
            String name,
            @Nullable String team,
            LocalDate hiredOn,
            @Nullable LocalDate leftOn)
            implements EvidenceRow {

        @Override
        public @Nullable Person customer() {
            return null;
        }
    }
}
