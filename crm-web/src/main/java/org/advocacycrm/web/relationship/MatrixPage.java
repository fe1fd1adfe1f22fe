package org.advocacycrm.web.relationship;

import java.util.List;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.jspecify.annotations.Nullable;

/** The matrix, ready to print. */
record MatrixPage(
        String from,
        String day,
        String headline,
        boolean empty,
        Picture picture,
        List<String> columns,
        List<Row> rows,
        List<Field> sums,
        String total,
        String csv,
        List<String> movements,
        List<MoveRow> moves,
        MoveRow moveSum) {

    /** Every customer as a dot: to the right the longer, to the top the stronger. */
    record Picture(String says, int width, int height, List<Lane> lanes, List<Tick> ticks, List<Dot> dots) {}

    record Lane(String y, String labelY, String label, boolean shaded) {}

    record Tick(String x, String label) {}

    record Dot(String x, String y, String tone) {}

    record Row(AdvocacySegment strength, List<Field> cells, String sum) {}

    record Field(String column, String customers, String href, String says, String spend) {}

    record MoveRow(String longevity, List<Field> cells) {}

    /** Those behind a number. */
    record Names(
            String title,
            String back,
            List<Name> rows,
            String shown,
            @Nullable String previous,
            @Nullable String next) {}

    record Name(String id, String name, AdvocacySegment strength, String longevity, String beganOn, String spent) {}
}
