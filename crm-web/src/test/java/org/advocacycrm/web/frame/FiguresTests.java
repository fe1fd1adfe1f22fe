package org.advocacycrm.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTests {

    private final Figures figures = Figures.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({"34.4, +34", "34.5, +35", "-6.5, −7", "-0.4, 0", "0, 0", "1234.5, '+1,235'"})
    void netScoresAreSignedWholeNumbersRoundedHalfUp(BigDecimal value, String shown) {
        assertThat(figures.signed(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.265370, 26.5%", "0.26550, 26.6%", "1, 100.0%", "-0.0125, −1.3%"})
    void sharesAreShownAsPercentagesWithOneDecimal(BigDecimal share, String shown) {
        assertThat(figures.percent(share)).isEqualTo(shown);
    }

    @Test
    void changesOfSharesAreShownInPercentagePoints() {
        assertThat(figures.percentagePoints(new BigDecimal("0.0123"))).isEqualTo("+1.2 pp");
    }

    @ParameterizedTest
    @CsvSource({
        "PT45S, 45 s",
        "PT59S, 59 s",
        "PT12M29S, 12 min",
        "PT59M40S, 1 h",
        "PT3H20M, 3 h 20 min",
        "PT23H59M40S, 1 d",
        "PT52H, 2 d 4 h",
        "PT48H, 2 d",
        "PT-90M, −1 h 30 min"
    })
    void durationsAreShownInTheirTwoLargestUnits(Duration duration, String shown) {
        assertThat(figures.duration(duration)).isEqualTo(shown);
    }

    @Test
    void hoursBecomeDurations() {
        assertThat(figures.hours(new BigDecimal("197.328408"))).isEqualTo("8 d 5 h");
    }

    @Test
    void amountsCarryTheCodeAndTheDecimalsOfTheirCurrency() {
        var amount = new BigDecimal("1234.5");

        assertThat(figures.money(amount, Currency.getInstance("EUR"))).isEqualTo("EUR\u00a01,234.50");
        assertThat(figures.money(amount, Currency.getInstance("JPY"))).isEqualTo("JPY\u00a01,235");
        assertThat(figures.wholeMoney(amount, Currency.getInstance("EUR"))).isEqualTo("EUR\u00a01,235");
    }

    @Test
    void groupAndPointAsTheLanguageDoes() {
        assertThat(Figures.in(Locale.GERMAN).decimal(new BigDecimal("1284.25"), 1))
                .isEqualTo("1.284,3");
    }

    @Test
    void whatIsMissingIsNeverZero() {
        assertThat(figures.percent(null)).isEqualTo("—");
        assertThat(figures.signed(null)).isEqualTo("—");
        assertThat(figures.duration(null)).isEqualTo("—");
        assertThat(figures.count(null)).isEqualTo("—");
    }
}
