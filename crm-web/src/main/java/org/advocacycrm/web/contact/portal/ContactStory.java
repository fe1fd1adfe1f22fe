package org.advocacycrm.web.contact.portal;

import java.time.Instant;
import org.advocacycrm.contact.ContactDecision;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.ContactMade;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.DecisionRecord;
import org.advocacycrm.preference.Channel;
import org.jspecify.annotations.Nullable;

/** A contact as the customer sees it: it was made, it is planned, or it was held back. */
sealed interface ContactStory {

    ContactId id();

    ContactPurpose purpose();

    Channel channel();

    @Nullable
    String topic();

    @Nullable
    String offerType();

    Instant at();

    @Nullable
    DecisionRecord decision();

    /**
     * It reached the customer, or will.
     *
     * @param decision what allowed it; none where another system decided
     */
    record Made(ContactMade contact, @Nullable DecisionRecord decision) implements ContactStory {

        @Override
        public ContactId id() {
            return contact.id();
        }

        @Override
        public ContactPurpose purpose() {
            return contact.purpose();
        }

        @Override
        public Channel channel() {
            return contact.channel();
        }

        @Override
        public @Nullable String topic() {
            return contact.topic();
        }

        @Override
        public @Nullable String offerType() {
            return contact.offerType();
        }

        @Override
        public Instant at() {
            return contact.at();
        }
    }

    /** It was asked for and denied or put off. */
    record HeldBack(DecisionRecord decision) implements ContactStory {

        static boolean is(DecisionRecord decision) {
            return !decision.dryRun() && !(decision.decision() instanceof ContactDecision.Allow);
        }

        @Override
        public ContactId id() {
            return decision.id();
        }

        @Override
        public ContactPurpose purpose() {
            return decision.request().purpose();
        }

        @Override
        public Channel channel() {
            return decision.decision().channel();
        }

        @Override
        public @Nullable String topic() {
            return decision.request().topic();
        }

        @Override
        public @Nullable String offerType() {
            return decision.request().offerType();
        }

        @Override
        public Instant at() {
            return decision.decidedAt();
        }
    }
}
