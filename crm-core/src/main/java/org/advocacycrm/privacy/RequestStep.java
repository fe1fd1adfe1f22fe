package org.advocacycrm.privacy;

import java.time.Instant;

/**
 * One thing that happened to a request.
 *
 * @param actor who did it, as the audit log names them
 * @param text what was said, empty where the kind says it all
 */
public record RequestStep(Instant at, String actor, Kind kind, String text) {

    /** What can happen to a request. */
    public enum Kind {
        RECEIVED,
        ASSIGNED,
        NOTED,
        EXTENDED,
        CARRIED_OUT,
        ANSWERED,
        REFUSED,
        WITHDRAWN;

        /** Whether the customer sees it; who works on it and what they note stays inside. */
        public boolean isForCustomer() {
            return this != ASSIGNED && this != NOTED;
        }
    }
}
