package org.advocacycrm.directory;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.feedback.ScorecardArea;
import org.advocacycrm.standing.CustomerHistory.Contract.Outcome;
import org.jspecify.annotations.Nullable;

/** Something that happened between the company and a customer. */
public sealed interface Happening {

    UUID id();

    Instant at();

    Kind kind();

    enum Kind {
        FEEDBACK,
        CASE,
        PURCHASE,
        CONTRACT,
        MENTION,
        REFERRAL
    }

    /** A question was shown; without a score it was skipped. */
    record Answered(
            UUID id,
            Instant at,
            FeedbackKind question,
            @Nullable Integer score,
            int scaleMax,
            @Nullable String comment,
            @Nullable ScorecardArea area,
            @Nullable String touchpoint,
            @Nullable String channel)
            implements Happening {

        /** Words beside one of the two best scores of the scale. */
        public boolean isPraise() {
            return score != null && score >= scaleMax - 1 && comment != null && !comment.isBlank();
        }

        @Override
        public Kind kind() {
            return Kind.FEEDBACK;
        }
    }

    /** A case was opened; its end is told with it. */
    record CaseOpened(
            UUID id,
            Instant at,
            String externalId,
            String category,
            @Nullable String channel,
            boolean major,
            boolean complaint,
            @Nullable Instant resolvedAt,
            int contacts,
            int handovers,
            int reopenings)
            implements Happening {

        @Override
        public Kind kind() {
            return Kind.CASE;
        }
    }

    /** Everything bought at one moment in one currency. */
    record Bought(
            UUID id,
            Instant at,
            BigDecimal amount,
            String currency,
            int items,
            @Nullable String product) implements Happening {

        @Override
        public Kind kind() {
            return Kind.PURCHASE;
        }
    }

    /** A contract began; how it ended is told with it. */
    record ContractBegan(
            UUID id,
            Instant at,
            String externalId,
            LocalDate startsOn,
            LocalDate dueOn,
            Outcome outcome,
            @Nullable LocalDate decidedOn,
            BigDecimal annualValue,
            @Nullable BigDecimal renewedValue,
            String currency)
            implements Happening {

        @Override
        public Kind kind() {
            return Kind.CONTRACT;
        }
    }

    record Mentioned(
            UUID id,
            Instant at,
            String site,
            String text,
            @Nullable Double sentiment) implements Happening {

        @Override
        public Kind kind() {
            return Kind.MENTION;
        }
    }

    record Referred(
            UUID id,
            Instant at,
            @Nullable String name,
            @Nullable LocalDate convertedOn) implements Happening {

        @Override
        public Kind kind() {
            return Kind.REFERRAL;
        }
    }
}
