package org.advocacycrm.web.scorecard.signoff;

import java.util.List;
import org.advocacycrm.web.frame.When;

/**
 * A period before and after it is signed, ready to print.
 *
 * @param seen how many versions there are
 * @param self the address of this page, without its host
 * @param gaps what keeps it from being signed
 * @param compared one row per metric with its figure in each version, and now
 */
record SignOffPage(
        String period,
        String days,
        String scope,
        String filter,
        String from,
        String to,
        String scorecard,
        String self,
        int seen,
        List<GapRow> gaps,
        List<Version> versions,
        List<Row> compared) {

    /**
     * Something missing.
     *
     * @param metric the name of the metric in the API, empty where it is about the period
     * @param href where it is put right; empty where it is put right on this page
     */
    record GapRow(String metric, String name, String words, String href, String action, boolean reasonNeeded) {}

    record Version(int number, String signer, When at, String reason, String href) {}

    /** The figures of a metric, version by version and the live one last. */
    record Row(String metric, List<Cell> cells) {}

    record Cell(String value, String sample, boolean changed) {}

    /** One signed period in the list. */
    record Line(String period, String scope, int version, String signer, When at, String href, String versionsHref) {}
}
