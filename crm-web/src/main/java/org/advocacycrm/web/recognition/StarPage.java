package org.advocacycrm.web.recognition;

import java.util.List;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/**
 * One nomination, ready to print.
 *
 * @param story none where this reader may not see it
 * @param customer the address of the customer's page; none where an executive nominated
 * @param objection why this reader may not verify; none where nothing stands against it
 */
record StarPage(
        String id,
        long revision,
        String title,
        @Nullable String whom,
        @Nullable String story,
        When happenedOn,
        When nominatedAt,
        String nominator,
        @Nullable String customer,
        String proof,
        String sharing,
        String outcome,
        boolean waiting,
        @Nullable Person employee,
        String phase,
        List<Person> candidates,
        List<String> phases,
        @Nullable String objection) {

    /** An employee, as a list of those who may be meant shows one. */
    record Person(String id, String name, String details) {}
}
