package org.advocacycrm.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.advocacycrm.lifeevent.EventDate;
import org.advocacycrm.lifeevent.LifeEvent;
import org.advocacycrm.lifeevent.LifeEventId;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrenceTests {

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 2026-03-05",
        "2026-03-06, 2027-03-05",
        "2026-01-01, 2026-03-05",
        "1989-12-31, 1990-03-05",
        "1980-01-01, 1990-03-05"
    })
    void comesBackEachYearFromItsFirstYearOn(LocalDate from, LocalDate next) {
        assertThat(Occurrence.next(event(1990, 3, 5, true), from)).hasValue(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-02-28",
        "2026-02-28, 2026-02-28",
        "2026-03-01, 2027-02-28",
        "2028-01-01, 2028-02-29",
        "2028-02-29, 2028-02-29",
        "2027-03-01, 2028-02-29"
    })
    void comesOnTheTwentyEighthInYearsWithoutATwentyNinthOfFebruary(LocalDate from, LocalDate next) {
        assertThat(Occurrence.next(event(2000, 2, 29, true), from)).hasValue(next);
        assertThat(Occurrence.next(event(null, 2, 29, true), from)).hasValue(next);
    }

    @Test
    void comesOnceOnly() {
        var graduation = event(2026, 7, 1, false);

        assertThat(Occurrence.next(graduation, LocalDate.of(2026, 7, 1))).hasValue(LocalDate.of(2026, 7, 1));
        assertThat(Occurrence.next(graduation, LocalDate.of(2026, 7, 2))).isEmpty();
    }

    @Test
    void needsADay() {
        assertThat(Occurrence.next(event(2026, 7, null, false), LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @Test
    void countsTheYearsWhereTheFirstIsKnown() {
        assertThat(Occurrence.years(event(1986, 3, 5, true), LocalDate.of(2026, 3, 5)))
                .hasValue(40);
        assertThat(Occurrence.years(event(2026, 3, 5, true), LocalDate.of(2026, 3, 5)))
                .isEmpty();
        assertThat(Occurrence.years(event(null, 3, 5, true), LocalDate.of(2026, 3, 5)))
                .isEmpty();
    }

    private static LifeEvent event(@Nullable Integer year, int month, @Nullable Integer day, boolean yearly) {
        return new LifeEvent(
                new LifeEventId(UUID.randomUUID()),
                LifeEventKind.BIRTHDAY,
                "",
                new EventDate(year, month, day),
                yearly,
                true,
                null);
    }
}
