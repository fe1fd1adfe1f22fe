package org.advocacycrm.web.scorecard.export;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Fills a sheet row by row, cell by cell. What is not known stays an empty cell. */
final class Grid {

    private static final int CHARACTER = 256;

    private final Sheet sheet;
    private final Styles styles;
    private int rows;
    private int cells;
    private @Nullable Row current;

    Grid(Sheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    Grid widths(int... characters) {
        for (var column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(column, characters[column] * CHARACTER);
        }
        return this;
    }

    /** Starts the next row. */
    Grid row() {
        current = sheet.createRow(rows++);
        cells = 0;
        return this;
    }

    Grid skip() {
        cells++;
        return this;
    }

    /** A text is a string cell: what looks like a formula in it is never run. */
    Grid text(String text) {
        return text(text, styles.text());
    }

    Grid text(String text, CellStyle style) {
        if (!text.isEmpty()) {
            var cell = row(current).createCell(cells);
            cell.setCellValue(text);
            cell.setCellStyle(style);
        }
        return skip();
    }

    Grid headings(String... headings) {
        row();
        for (var heading : headings) {
            text(heading, styles.headings());
        }
        return this;
    }

    Grid number(@Nullable Double number, CellStyle style) {
        if (number != null) {
            var cell = row(current).createCell(cells);
            cell.setCellValue(number);
            cell.setCellStyle(style);
        }
        return skip();
    }

    Grid count(long count) {
        return number((double) count, styles.counts());
    }

    Grid date(LocalDate date) {
        var cell = row(current).createCell(cells);
        cell.setCellValue(date);
        cell.setCellStyle(styles.dates());
        return skip();
    }

    /** Keeps everything above the next row in sight, and lets readers filter by the headings of the last one. */
    Grid freeze(int columns) {
        sheet.createFreezePane(0, rows);
        sheet.setAutoFilter(new CellRangeAddress(rows - 1, rows - 1, 0, columns - 1));
        return this;
    }

    int rows() {
        return rows;
    }

    private static Row row(@Nullable Row row) {
        if (row == null) {
            throw new IllegalStateException("A cell needs a row");
        }
        return row;
    }
}
