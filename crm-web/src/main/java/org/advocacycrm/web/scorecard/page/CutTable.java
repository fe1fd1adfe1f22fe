package org.advocacycrm.web.scorecard.page;

import java.util.List;

/**
 * Figures side by side for the parts of one dimension, ready to print.
 *
 * @param left how many parts are not shown, in words; empty if all are
 */
record CutTable(String dimension, List<Part> parts, List<Row> rows, String left) {

    /** A column; its link restricts the scorecard to it. */
    record Part(String name, String href) {}

    record Row(String metric, List<Cell> cells) {}

    /**
     * A figure of one part.
     *
     * @param href the page of the figure and its rows
     * @param thin whether the sample is too small to conclude anything from
     */
    record Cell(String value, String sample, String href, boolean thin) {}
}
