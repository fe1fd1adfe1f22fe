package org.advocacycrm.web.segment;

import java.util.List;
import java.util.Set;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/**
 * The moves between two dates, ready to print.
 *
 * @param from the first date as a field has it
 * @param to the second date as a field has it
 * @param empty whether nobody was in a segment on either date
 */
record SegmentPage(
        String from,
        String to,
        When before,
        When after,
        boolean empty,
        String headline,
        String heads,
        @Nullable String objected,
        Set<String> ignored,
        boolean byValue,
        String byHeadsHref,
        String byValueHref,
        List<Option> tiers,
        List<Option> countries,
        Alluvial picture,
        List<Choice> columns,
        List<Row> rows,
        List<Cell> sums,
        List<Month> months,
        When asOf) {

    /** A value to choose, and whether it is chosen. */
    record Option(String value, String label, boolean chosen) {}

    /** A row of the matrix: a segment of the first date, or who came. */
    record Row(String code, String label, List<Cell> cells, Cell sum) {}

    /**
     * A cell of the matrix.
     *
     * @param tone up, down, same, came, went, or empty where nobody is
     * @param href the list of those in it; empty where there is nobody
     */
    record Cell(String text, String share, String tone, String href, String says) {}

    /** A month's flow, with the widths of its two bars in percent of the widest. */
    record Month(When month, String up, String down, String net, int upWidth, int downWidth) {}
}
