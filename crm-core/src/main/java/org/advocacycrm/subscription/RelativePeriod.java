package org.advocacycrm.subscription;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Optional;
import org.advocacycrm.shared.Period;

/** A period told from today: always the last one that is over. */
public enum RelativePeriod {
    LAST_MONTH("last-month"),
    LAST_QUARTER("last-quarter"),
    LAST_TWELVE_MONTHS("last-12-months");

    private final String code;

    RelativePeriod(String code) {
        this.code = code;
    }

    /** How it stands in addresses. */
    public String code() {
        return code;
    }

    /** The days that it means on the given one. */
    public Period on(LocalDate today) {
        var thisMonth = YearMonth.from(today).atDay(1);
        return switch (this) {
            case LAST_MONTH -> new Period(thisMonth.minusMonths(1), thisMonth);
            case LAST_QUARTER -> {
                var thisQuarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
                yield new Period(thisQuarter.minusMonths(3), thisQuarter);
            }
            case LAST_TWELVE_MONTHS -> new Period(thisMonth.minusMonths(12), thisMonth);
        };
    }

    /** The first day on which it means other days than on the given one. */
    public LocalDate nextAfter(LocalDate today) {
        return switch (this) {
            case LAST_MONTH, LAST_TWELVE_MONTHS ->
                YearMonth.from(today).plusMonths(1).atDay(1);
            case LAST_QUARTER -> today.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3);
        };
    }

    public static Optional<RelativePeriod> named(String code) {
        return Arrays.stream(values())
                .filter(period -> period.code.equals(code))
                .findFirst();
    }
}
