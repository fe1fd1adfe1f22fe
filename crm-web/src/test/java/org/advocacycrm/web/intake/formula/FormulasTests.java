package org.advocacycrm.web.intake.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.advocacycrm.intake.mapping.FormulaFailure;
import org.advocacycrm.intake.mapping.Header;
import org.advocacycrm.intake.mapping.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTests {

    private static final Header HEADER =
            new Header(List.of("Quantity", "UnitPrice", "Customer ID", "id", "ID", "IF", "empty", "unknown"));
    private static final Row ROW =
            new Row(HEADER, 2, List.of("6", " 2.55 ", "0017850.0", "lower", "UPPER", "odd", "", "?"), Set.of("?"));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "Quantity * UnitPrice → 15.3",
                "Quantity * 100 → 600",
                "-Quantity + 1 → -5",
                "Quantity / 4 → 1.5",
                "Quantity % 4 → 2",
                "REPLACE([Customer ID], '.0', '') → 0017850",
                "[Customer ID] = 17850 → true",
                "Quantity > 10 → false",
                "'10' > '9' → true",
                "'b' > 'a' → true",
                "empty = '' && unknown = '' → true",
                "Quantity != 6 || !(1 = 1) → false",
                "CONCAT(id, '-', ID, '-', [IF]) → lower-UPPER-odd",
                "IF(Quantity >= 6, 'many', UnitPrice * id) → many",
                "IN(LEFT(id, 1), 'x', 'l') → true",
                "COALESCE(empty, unknown, Quantity) → 6",
                "PAD_LEFT(Quantity, 2, '0') → 06",
                "RIGHT(ID, 2) → ER",
                "UPPER(LOWER(ID)) → UPPER",
                "LENGTH(ID) + 1 → 6",
                "STARTS_WITH(id, 'lo') && ENDS_WITH(id, 'er') && CONTAINS(id, 'we') → true",
                "ROUND(UnitPrice, 1) → 2.6",
                "MAX(1, MIN(Quantity, 3)) → 3",
                "ABS(-2) → 2",
                "DATE(2024, 2, 29) → 2024-02-29",
                "PLUS_MONTHS('2019-03-31', -1) → 2019-02-28",
                "PLUS_DAYS('2019-02-28', 1) → 2019-03-01",
                "PLUS_YEARS('2020-02-29', 1) → 2021-02-28",
                "true && !false → true",
            })
    void calculates(String formula, String result) {
        assertThat(Formulas.parse(formula).resultFor(ROW)).isEqualTo(result);
    }

    @Test
    void knowsTheColumnsItReads() {
        assertThat(Formulas.parse("IF([Customer ID] != '', Quantity, 'Quantity')")
                        .columns())
                .containsExactly("Customer ID", "Quantity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quantity *",
                "Quantity UnitPrice",
                "(Quantity",
                "[Quantity",
                "'open",
                "2 ^ 8",
                "FACT(5)",
                "RANDOM()",
                "IF(1, 2)",
                "Quantity[0]",
                "",
                "id.name",
            })
    void refusesWhatIsNotAFormula(String formula) {
        assertThatIllegalArgumentException().isThrownBy(() -> Formulas.parse(formula));
    }

    @Test
    void refusesAFormulaThatIsTooLongOrTooDeep() {
        assertThatIllegalArgumentException().isThrownBy(() -> Formulas.parse("1" + " + 1".repeat(600)));
        assertThatIllegalArgumentException().isThrownBy(() -> Formulas.parse("(".repeat(100) + "1" + ")".repeat(100)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id * 2 | \"lower\" is not a number",
                "empty + 1 | calculates with a value that is missing",
                "1 / (Quantity - 6) | divides by zero or calculates a number that is too long",
                "DATE(2023, 2, 29) | is not a date of the calendar",
                "PLUS_DAYS(id, 1) | \"lower\" is not an ISO date",
                "id && true | \"lower\" is neither true nor false",
                "PAD_LEFT(REPLACE(PAD_LEFT('', 20000, 'a'), 'a', 'aa'), 1, '') | makes a text that is longer than 20000 characters",
            })
    void saysWhatItCannotCalculateWith(String formula, String reason) {
        var parsed = Formulas.parse(formula);

        assertThatThrownBy(() -> parsed.resultFor(ROW))
                .isInstanceOf(FormulaFailure.class)
                .hasMessageContaining(reason);
    }
}
