package org.advocacycrm.web.journey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * A period as the scorecard names it in links.
 *
 * @param code such as {@code 12M-2026-10} or {@code 2026-Q3}
 */
record JourneyPeriod(String code, Period period) {

    private static final int QUARTERS = 5;

    /** The twelve whole months before today, and the last quarters. */
    static List<JourneyPeriod> choices(LocalDate today) {
        var last = YearMonth.from(today).minusMonths(1);
        var choices = new ArrayList<JourneyPeriod>();
        choices.add(new JourneyPeriod(
                "12M-" + last,
                new Period(last.minusMonths(11).atDay(1), last.plusMonths(1).atDay(1))));
        var start = today.with(IsoFields.DAY_OF_QUARTER, 1);
        for (var back = 0; back < QUARTERS; back++) {
            var first = start.minusMonths(3L * back);
            choices.add(new JourneyPeriod(
                    "%d-Q%d".formatted(first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR)),
                    new Period(first, first.plusMonths(3))));
        }
        return List.copyOf(choices);
    }

    /** The one with the code, else the first. */
    static JourneyPeriod chosen(@Nullable String code, LocalDate today) {
        var choices = choices(today);
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElseGet(choices::getFirst);
    }
}
