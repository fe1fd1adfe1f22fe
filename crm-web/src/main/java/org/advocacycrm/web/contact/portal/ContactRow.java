package org.advocacycrm.web.contact.portal;

import java.time.Instant;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/**
 * A contact in the list of the customer.
 *
 * @param sentence why it was held back; none for what was sent
 * @param question what the link to the reasons says
 */
record ContactRow(
        String id,
        Instant at,
        String channel,
        String about,
        When when,
        String state,
        @Nullable String sentence,
        String question) {}
