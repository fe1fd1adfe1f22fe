package org.advocacycrm.web.scorecard.export;

import java.util.EnumMap;
import java.util.Map;
import org.advocacycrm.analytics.scorecard.Unit;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a workbook look. Formats round what is seen; the cell keeps every digit. */
final class Styles {

    private final Workbook workbook;
    private final CellStyle title;
    private final CellStyle heading;
    private final CellStyle wrapped;
    private final CellStyle plain;
    private final CellStyle date;
    private final CellStyle count;
    private final Map<Unit, CellStyle> values = new EnumMap<>(Unit.class);
    private final Map<Unit, CellStyle> differences = new EnumMap<>(Unit.class);

    Styles(Workbook workbook, String currency) {
        this.workbook = workbook;
        this.title = title();
        this.heading = heading();
        this.wrapped = wrapped();
        this.plain = workbook.createCellStyle();
        this.date = formatted("yyyy-mm-dd");
        this.count = formatted("#,##0");
        for (var unit : Unit.values()) {
            values.put(unit, formatted(format(unit, currency)));
            differences.put(unit, formatted(signed(unit, currency)));
        }
    }

    CellStyle titles() {
        return title;
    }

    CellStyle headings() {
        return heading;
    }

    CellStyle text() {
        return wrapped;
    }

    /** For sentences that run over the cells to their right. */
    CellStyle plain() {
        return plain;
    }

    CellStyle dates() {
        return date;
    }

    CellStyle counts() {
        return count;
    }

    CellStyle values(Unit unit) {
        return values.getOrDefault(unit, count);
    }

    CellStyle differences(Unit unit) {
        return differences.getOrDefault(unit, count);
    }

    private static String format(Unit unit, String currency) {
        return switch (unit) {
            case POINTS -> "+0;-0;0";
            case RATIO -> "0.0%";
            case GROWTH -> "+0.0%;-0.0%;0.0%";
            case SCALE_OF_7, SCALE_OF_10 -> "0.00";
            case HOURS -> "#,##0.0\" h\"";
            case DAYS -> "#,##0\" d\"";
            case COUNT -> "#,##0";
            case MONEY -> "\"" + currency + "\" #,##0.00";
        };
    }

    private static String signed(Unit unit, String currency) {
        return switch (unit) {
            case POINTS, COUNT -> "+#,##0;-#,##0;0";
            case RATIO, GROWTH -> "+0.0%;-0.0%;0.0%";
            case SCALE_OF_7, SCALE_OF_10 -> "+0.00;-0.00;0.00";
            case HOURS -> "+#,##0.0\" h\";-#,##0.0\" h\";0.0\" h\"";
            case DAYS -> "+#,##0\" d\";-#,##0\" d\";0\" d\"";
            case MONEY -> "\"" + currency + "\" +#,##0.00;\"" + currency + "\" -#,##0.00;0.00";
        };
    }

    private CellStyle formatted(String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle title() {
        var font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) 16);
        var style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private CellStyle heading() {
        var font = workbook.createFont();
        font.setBold(true);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle wrapped() {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
