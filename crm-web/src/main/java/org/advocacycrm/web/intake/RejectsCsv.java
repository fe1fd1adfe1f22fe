package org.advocacycrm.web.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.advocacycrm.intake.file.FileImports.RejectedRow;

/** Writes rows back with their own columns and what is wrong with them, so that no spreadsheet runs a cell as a formula. */
final class RejectsCsv implements Closeable {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d.,]+");

    private final CsvWriter writer;
    private final int columns;

    RejectsCsv(Writer target, List<String> header) {
        writer = CsvWriter.builder().build(target);
        columns = header.size();
        write(header, "error");
    }

    void add(RejectedRow row) {
        var cells = new ArrayList<>(row.cells());
        while (cells.size() < columns) {
            cells.add("");
        }
        write(cells, row.error());
    }

    private void write(List<String> cells, String last) {
        var line = new ArrayList<>(cells);
        line.add(last);
        writer.writeRecord(line.stream().map(RejectsCsv::disarmed).toList());
    }

    private static String disarmed(String cell) {
        return !cell.isEmpty()
                        && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0
                        && !NUMBER.matcher(cell).matches()
                ? "'" + cell
                : cell;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
