package org.advocacycrm.web.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * A table written as RFC 4180 CSV. Text that looks like a formula is disarmed; numbers stay numbers.
 *
 * <p>It starts with a byte order mark, without which spreadsheets take UTF-8 for something else.
 */
public final class CsvTable implements Closeable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvWriter writer;

    public CsvTable(Writer target, String... columns) {
        try {
            target.write(BYTE_ORDER_MARK);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        writer = CsvWriter.builder().build(target);
        writer.writeRecord(columns);
    }

    public void row(List<Cell> cells) {
        writer.writeRecord(cells.stream().map(CsvTable::print).toList());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static String print(Cell cell) {
        return switch (cell) {
            case Cell.Text(var value) -> FormulaSafe.text(value);
            case Cell.Figure(var value) -> value.toPlainString();
            case Cell.Day(var value) -> value.toString();
            case Cell.Empty() -> "";
        };
    }
}
