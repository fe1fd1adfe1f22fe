package org.advocacycrm.web.scorecard.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.advocacycrm.shared.Period;
import org.advocacycrm.web.scorecard.query.PeriodChoice.Custom;
import org.advocacycrm.web.scorecard.query.PeriodChoice.Month;
import org.advocacycrm.web.scorecard.query.PeriodChoice.Quarter;
import org.advocacycrm.web.scorecard.query.PeriodChoice.TwelveMonths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

class PeriodChoiceTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-Q3",
        "2026-10-01, 2026-Q3",
        "2026-09-30, 2026-Q2",
        "2026-01-01, 2025-Q4",
        "2026-12-31, 2026-Q3"
    })
    void opensWithTheLastCompleteQuarter(LocalDate today, String expected) {
        var choice =
                Asked.by(new LinkedMultiValueMap<>(), today, Set.of()).query().choice();

        assertThat(choice.code()).isEqualTo("last-quarter");
        assertThat(choice.concrete().code()).isEqualTo(expected);
        assertThat(choice.period()).isEqualTo(choice.concrete().period());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q3", "2026-Q1", "2026-09", "2024-02", "12M-2026-10"})
    void isReadBackFromItsOwnCode(String code) {
        assertThat(PeriodChoice.named(code)).map(PeriodChoice::code).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-Q5", "2026-13", "12M-", "12M-2026-Q1", "last", "2026-Q3 ", "custom"})
    void doesNotGuessWhatIsNotAPeriod(String code) {
        assertThat(PeriodChoice.named(code)).isEmpty();
    }

    @Test
    void coversWholeMonths() {
        assertThat(new Quarter(2026, 3).period()).isEqualTo(period("2026-07-01", "2026-10-01"));
        assertThat(new Month(YearMonth.of(2024, 2)).period()).isEqualTo(period("2024-02-01", "2024-03-01"));
        assertThat(new TwelveMonths(YearMonth.of(2026, 10)).period()).isEqualTo(period("2025-11-01", "2026-11-01"));
    }

    @Test
    void includesTheLastDayThatTheReaderNames() {
        assertThat(PeriodChoice.between("2026-07-01", "2026-07-01"))
                .hasValue(new Custom(period("2026-07-01", "2026-07-02")));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-02,2026-07-01", "yesterday,today", "2026-02-30,2026-03-01", "'',''"})
    void refusesDaysThatAreNoneOrInTheWrongOrder(String from, String until) {
        assertThat(PeriodChoice.between(from, until)).isEmpty();
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
