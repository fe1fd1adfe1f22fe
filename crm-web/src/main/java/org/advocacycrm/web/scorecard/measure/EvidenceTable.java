package org.advocacycrm.web.scorecard.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the rows behind a figure, ready to print. */
record EvidenceTable(List<String> columns, List<Row> rows) {

    /** @param href the page of the customer or of the recognition; none for an anonymous answer or an employee */
    record Row(String name, @Nullable String href, List<String> cells) {}
}
