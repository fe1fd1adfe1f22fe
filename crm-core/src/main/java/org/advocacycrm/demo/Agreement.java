package org.advocacycrm.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.advocacycrm.intake.RecordType;
import org.jspecify.annotations.Nullable;

/** A contract of the demo company and what became of it when it was due. */
record Agreement(
        String externalId,
        LocalDate startsOn,
        LocalDate dueOn,
        Outcome outcome,
        @Nullable LocalDate decidedOn,
        BigDecimal annualValue,
        @Nullable BigDecimal renewedValue) {

    enum Outcome {
        OPEN,
        RENEWED,
        LOST
    }

    boolean runsOn(LocalDate day) {
        return !day.isBefore(startsOn) && day.isBefore(dueOn);
    }

    /** What the next contract is worth a year. */
    BigDecimal valueAfterwards() {
        return renewedValue == null ? annualValue : renewedValue;
    }

    Row row(Profile profile, Currency currency) {
        return Row.of(RecordType.CONTRACTS, externalId)
                .with("customer_external_id", profile.externalId())
                .with("starts_on", startsOn)
                .with("due_on", dueOn)
                .with("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .with("decided_on", decidedOn)
                .with("annual_value", annualValue)
                .with("currency", currency.getCurrencyCode())
                .with("renewed_value", renewedValue);
    }
}
