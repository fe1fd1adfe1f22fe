package org.advocacycrm.web.scorecard.export;

import org.advocacycrm.analytics.scorecard.Reading;
import org.apache.poi.ss.usermodel.CellStyle;

/** Value, n and both ends of the interval, side by side. */
final class ReadingCells {

    private ReadingCells() {}

    static void add(Grid grid, Reading reading, CellStyle style) {
        var interval = reading.interval();
        grid.number(reading.value(), style)
                .count(reading.n())
                .number(interval == null ? null : (Double) interval.low(), style)
                .number(interval == null ? null : (Double) interval.high(), style);
    }
}
