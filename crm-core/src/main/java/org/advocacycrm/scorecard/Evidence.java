package org.advocacycrm.scorecard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The very rows behind a figure. Their number is the figure's n, whatever the filter. */
public interface Evidence {

    /**
     * One page of the rows of a set, newest first.
     *
     * @param query with the one period asked about; its groups do not matter
     * @param after where the page before ended, as {@link Page#next()} gave it; none for the first page
     * @throws IllegalArgumentException if {@code after} does not come from a page
     */
    Page page(EvidenceSet set, TallyQuery query, @Nullable String after, int size);

    /**
     * Some of the rows.
     *
     * @param total of all pages together
     * @param next where the next page starts; none on the last
     */
    record Page(
            List<EvidenceRow> rows, long total, @Nullable String next) {

        public Page {
            rows = List.copyOf(rows);
        }
    }
}
