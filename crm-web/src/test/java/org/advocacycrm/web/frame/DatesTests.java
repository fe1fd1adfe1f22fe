package org.advocacycrm.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTests {

    private final Dates dates = Dates.in(Locale.ENGLISH, ZoneId.of("Europe/Berlin"));

    @Test
    void nameTheMonthSoThatNobodyMixesItUpWithTheDay() {
        assertThat(dates.day(LocalDate.of(2026, 11, 2))).isEqualTo(new When("2026-11-02", "2 Nov 2026"));
        assertThat(dates.month(YearMonth.of(2026, 9))).isEqualTo(new When("2026-09", "Sep 2026"));
    }

    @Test
    void sayInWhichZoneAMomentIsMeant() {
        assertThat(dates.moment(Instant.parse("2026-11-21T13:05:00Z")).text()).isEqualTo("21 Nov 2026, 14:05 CET");
        assertThat(dates.moment(Instant.parse("2026-07-01T22:30:00Z")).text()).isEqualTo("2 Jul 2026, 00:30 CEST");
        assertThat(Dates.in(Locale.ENGLISH, ZoneId.of("UTC"))
                        .moment(Instant.parse("2026-07-01T22:30:00Z"))
                        .text())
                .isEqualTo("1 Jul 2026, 22:30 UTC");
    }

    @Test
    void keepTheMomentItselfForMachines() {
        assertThat(dates.moment(Instant.parse("2026-11-21T13:05:00Z")).datetime())
                .isEqualTo("2026-11-21T13:05:00Z");
    }

    @Test
    void countHoursToTwentyFour() {
        assertThat(dates.time(LocalTime.of(18, 30))).isEqualTo("18:30");
    }
}
