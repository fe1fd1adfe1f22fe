package org.advocacycrm.web.contact;

import java.util.List;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/**
 * A page of the log of decisions, newest first.
 *
 * @param next leads to older ones; none on the last page
 */
record LogPage(List<Row> rows, @Nullable String next) {

    /**
     * One decision.
     *
     * @param customer the identifier of the customer; none where nobody was known
     * @param asked for what, in words
     * @param became what became of a permission; none where no place was reserved
     */
    record Row(
            String id,
            When decided,
            @Nullable String customer,
            @Nullable String name,
            String asked,
            When at,
            String asker,
            DecisionView answer,
            @Nullable String became) {}
}
