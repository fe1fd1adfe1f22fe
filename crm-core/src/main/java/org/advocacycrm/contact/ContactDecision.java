package org.advocacycrm.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.preference.Channel;
import org.jspecify.annotations.Nullable;

/** The answer to a {@link ContactRequest}, with the checks that led to it in their order. */
public sealed interface ContactDecision {

    Channel channel();

    List<Check> checks();

    /** What settled it; none for a plain permission. */
    Optional<Reason> why();

    default Outcome outcome() {
        return switch (this) {
            case Allow allowed -> Outcome.ALLOW;
            case Defer deferred -> Outcome.DEFER;
            case Deny denied -> Outcome.DENY;
        };
    }

    /** Go ahead, at the instant asked for. */
    record Allow(Channel channel, @Nullable Reason reason, List<Check> checks) implements ContactDecision {

        public Allow {
            checks = List.copyOf(checks);
        }

        @Override
        public Optional<Reason> why() {
            return Optional.ofNullable(reason);
        }
    }

    /** Not yet: the first moment that suits is {@code until}. */
    record Defer(Channel channel, Reason reason, Instant until, List<Check> checks) implements ContactDecision {

        public Defer {
            checks = List.copyOf(checks);
        }

        @Override
        public Optional<Reason> why() {
            return Optional.of(reason);
        }
    }

    /** No. */
    record Deny(Channel channel, Reason reason, List<Check> checks) implements ContactDecision {

        public Deny {
            checks = List.copyOf(checks);
        }

        @Override
        public Optional<Reason> why() {
            return Optional.of(reason);
        }
    }
}
