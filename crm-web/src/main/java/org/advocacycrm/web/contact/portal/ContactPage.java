package org.advocacycrm.web.contact.portal;

import java.util.List;
import org.advocacycrm.contact.SentMessage;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/**
 * One contact and its reasons.
 *
 * @param sentence the reason in one sentence; none where another system decided
 * @param message what was written; none where nothing was, or nothing is kept of it
 * @param sent whether it reached the customer
 */
record ContactPage(
        String question,
        String channel,
        String about,
        When when,
        String state,
        @Nullable String sentence,
        List<CheckLine> checks,
        @Nullable SentMessage message,
        boolean sent) {

    /** One thing that was checked. */
    record CheckLine(String name, String found, boolean passed) {}
}
