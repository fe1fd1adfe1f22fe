package org.advocacycrm.web.customer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.advocacycrm.web.export.Cell;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list of customers as a spreadsheet: the data, and a sheet that says what it is. */
final class CustomerWorkbook {

    private static final int FLUSH_EVERY = 1000;
    private static final double COLUMN_WIDTH = 18;

    private final Workbook workbook;
    private final Worksheet data;
    private int rows;

    CustomerWorkbook(OutputStream target, String application, String sheetName, List<String> heads) {
        workbook = new Workbook(target, application, "1.0");
        data = workbook.newWorksheet(sheetName);
        for (var column = 0; column < heads.size(); column++) {
            data.value(0, column, heads.get(column));
            data.width(column, COLUMN_WIDTH);
        }
        data.range(0, 0, 0, heads.size() - 1).style().bold().set();
        data.freezePane(0, 1);
    }

    void row(List<Cell> cells) {
        rows++;
        for (var column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        if (rows % FLUSH_EVERY == 0) {
            flush();
        }
    }

    void finish(String aboutName, List<List<String>> about, int columns) {
        data.setAutoFilter(0, 0, rows, columns - 1);
        var sheet = workbook.newWorksheet(aboutName);
        sheet.width(0, COLUMN_WIDTH);
        sheet.width(1, 4 * COLUMN_WIDTH);
        for (var line = 0; line < about.size(); line++) {
            for (var column = 0; column < about.get(line).size(); column++) {
                sheet.value(line, column, about.get(line).get(column));
            }
        }
        try {
            workbook.finish();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Texts are written as texts, which no spreadsheet takes for a formula. */
    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var value) -> data.value(rows, column, value);
            case Cell.Figure(var value) -> data.value(rows, column, value);
            case Cell.Day(var value) -> {
                data.value(rows, column, value);
                data.style(rows, column).format("yyyy-mm-dd").set();
            }
            case Cell.Empty() -> {}
        }
    }

    private void flush() {
        try {
            data.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
