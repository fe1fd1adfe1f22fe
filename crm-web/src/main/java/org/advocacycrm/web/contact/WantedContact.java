package org.advocacycrm.web.contact;

import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.DecisionRecord;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * A contact a program asks for.
 *
 * @param customer the identifier the program knows the customer by
 * @param now whether the program named no instant, so that the same request means another each time
 */
record WantedContact(String customer, ContactRequest request, boolean now, boolean dryRun) {

    /** Whether the decision is about the same request, perhaps one made earlier. */
    boolean isAnsweredBy(DecisionRecord decided, @Nullable CustomerId known) {
        var same = now ? request.at(decided.request().at()) : request;
        return same.equals(decided.request())
                && dryRun == decided.dryRun()
                && (known == null ? decided.customer() == null : known.equals(decided.customer()));
    }
}
