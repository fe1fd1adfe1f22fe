package org.advocacycrm.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocacycrm.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativePeriodTests {

    @ParameterizedTest
    @CsvSource({
        "LAST_MONTH, 2026-03-31, 2026-02-01, 2026-03-01",
        "LAST_MONTH, 2026-03-01, 2026-02-01, 2026-03-01",
        "LAST_MONTH, 2028-03-29, 2028-02-01, 2028-03-01",
        "LAST_MONTH, 2026-01-31, 2025-12-01, 2026-01-01",
        "LAST_QUARTER, 2026-11-21, 2026-07-01, 2026-10-01",
        "LAST_QUARTER, 2026-10-01, 2026-07-01, 2026-10-01",
        "LAST_QUARTER, 2026-09-30, 2026-04-01, 2026-07-01",
        "LAST_QUARTER, 2026-02-28, 2025-10-01, 2026-01-01",
        "LAST_TWELVE_MONTHS, 2028-02-29, 2027-02-01, 2028-02-01",
        "LAST_TWELVE_MONTHS, 2026-11-21, 2025-11-01, 2026-11-01"
    })
    void isTheLastOneThatIsOver(RelativePeriod period, LocalDate today, LocalDate from, LocalDate to) {
        assertThat(period.on(today)).isEqualTo(new Period(from, to));
    }

    @Test
    void staysTheSameUntilTheDayThatIsNextAndChangesThen() {
        for (var period : RelativePeriod.values()) {
            for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
                var next = period.nextAfter(day);

                assertThat(next).isAfter(day);
                assertThat(period.on(next.minusDays(1))).isEqualTo(period.on(day));
                assertThat(period.on(next)).isNotEqualTo(period.on(day));
                assertThat(period.on(next).to()).isEqualTo(next);
            }
        }
    }

    @Test
    void isFoundByItsCode() {
        assertThat(Stream.of(RelativePeriod.values()).map(RelativePeriod::code).map(RelativePeriod::named))
                .containsExactlyElementsOf(
                        Stream.of(RelativePeriod.values()).map(Optional::of).toList());
        assertThat(RelativePeriod.named("last-year")).isEmpty();
    }
}
