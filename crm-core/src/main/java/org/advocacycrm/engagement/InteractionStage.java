package org.advocacycrm.engagement;

import java.util.Optional;

/** The Four Stages of an interaction, in their order. */
public enum InteractionStage {
    /** Welcome on board. */
    INITIATION,
    /** Operational excellence. */
    INTEGRATION,
    /** Knowledge creation. */
    INTELLIGENCE,
    /** Partnership and referrals. */
    VALUE_CREATION;

    /** None after the last. */
    public Optional<InteractionStage> next() {
        return switch (this) {
            case INITIATION -> Optional.of(INTEGRATION);
            case INTEGRATION -> Optional.of(INTELLIGENCE);
            case INTELLIGENCE -> Optional.of(VALUE_CREATION);
            case VALUE_CREATION -> Optional.empty();
        };
    }
}
