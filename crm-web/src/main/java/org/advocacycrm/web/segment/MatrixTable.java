package org.advocacycrm.web.segment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.advocacycrm.migration.MigrationMatrix;
import org.advocacycrm.migration.Position;
import org.advocacycrm.web.frame.Choice;

/** The matrix as a table: super-advocates first, who came in the last row, who went in the last column. */
record MatrixTable(MigrationMatrix matrix, MigrationQuery query, MatrixWords words) {

    static final List<Position> ORDER = Arrays.stream(Position.values())
            .sorted(Comparator.comparing(Position::isSegment)
                    .thenComparing(Comparator.naturalOrder())
                    .reversed())
            .toList();

    List<Choice> columns() {
        return ORDER.stream()
                .map(position -> new Choice(position.name(), words.position(position, false)))
                .toList();
    }

    List<SegmentPage.Row> rows() {
        return ORDER.stream().map(this::row).toList();
    }

    List<SegmentPage.Cell> sums() {
        return ORDER.stream()
                .map(position -> new SegmentPage.Cell(after(position), "", "", "", ""))
                .toList();
    }

    private SegmentPage.Row row(Position was) {
        return new SegmentPage.Row(
                was.name(),
                words.position(was, true),
                ORDER.stream().map(is -> cell(was, is)).toList(),
                new SegmentPage.Cell(before(was), "", "", "", ""));
    }

    private SegmentPage.Cell cell(Position was, Position is) {
        if (matrix.customers(was, is) == 0) {
            return new SegmentPage.Cell("", "", "", "", "");
        }
        var says = words.say("cell", words.position(was, true), words.position(is, false));
        var share = was.isSegment() ? words.share(weight(was, is), whole(was)) : "";
        return new SegmentPage.Cell(
                words.amount(matrix, was, is, query.byValue()), share, tone(was, is), query.addressOf(was, is), says);
    }

    private BigDecimal weight(Position was, Position is) {
        return query.byValue() ? matrix.value(was, is) : BigDecimal.valueOf(matrix.customers(was, is));
    }

    private BigDecimal whole(Position was) {
        return query.byValue() ? matrix.valueBefore(was) : BigDecimal.valueOf(matrix.before(was));
    }

    private String before(Position was) {
        return query.byValue()
                ? words.money(matrix.valueBefore(was))
                : words.figures().count(matrix.before(was));
    }

    private String after(Position is) {
        return query.byValue()
                ? words.money(matrix.valueAfter(is))
                : words.figures().count(matrix.after(is));
    }

    private static String tone(Position was, Position is) {
        if (!was.isSegment() || !is.isSegment()) {
            return was.isSegment() ? "went" : "came";
        }
        return was == is ? "same" : is.isRightOf(was) ? "up" : "down";
    }
}
