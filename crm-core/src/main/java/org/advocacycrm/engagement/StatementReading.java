package org.advocacycrm.engagement;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a statement stands with one customer.
 *
 * @param finding what somebody found; none where nobody did, or it was withdrawn
 * @param signSince since when its sign is in the records; none without
 */
public record StatementReading(
        Statement statement,
        @Nullable Finding finding,
        @Nullable Instant signSince) {

    public enum State {
        CONFIRMED,
        OPEN,
        FAILED
    }

    /** What people found counts more than what the records show. */
    public State state() {
        if (finding != null) {
            return finding.verdict() == Verdict.CONFIRMED ? State.CONFIRMED : State.FAILED;
        }
        return signSince == null ? State.OPEN : State.CONFIRMED;
    }

    public boolean confirmed() {
        return state() == State.CONFIRMED;
    }

    /** Since when it is confirmed. */
    public Optional<Instant> confirmedSince() {
        return confirmed() ? Optional.ofNullable(finding == null ? signSince : finding.at()) : Optional.empty();
    }
}
