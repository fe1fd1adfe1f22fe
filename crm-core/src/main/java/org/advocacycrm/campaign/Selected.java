package org.advocacycrm.campaign;

import java.time.Instant;
import org.advocacycrm.contact.CapabilityLevel;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A customer in the audience of a campaign, and what became of the message.
 *
 * @param due when it is looked at next
 * @param reason why it waits, is held back or failed
 */
public record Selected(
        CampaignId campaign,
        CustomerId customer,
        State state,
        Instant due,
        @Nullable String reason,
        @Nullable CapabilityLevel level,
        @Nullable Channel channel,
        @Nullable ContactId contact,
        int attempts) {

    /** How far the message is. */
    public enum State {
        SELECTED,
        /** It may go as far as is known. */
        PLANNED,
        /** It may go at a later moment. */
        WAITING,
        HELD,
        /** Its place is reserved and it is being handed over. */
        SENDING,
        SENT,
        FAILED
    }

    public static Selected of(CampaignId campaign, CustomerId customer, Instant due) {
        return new Selected(campaign, customer, State.SELECTED, due, null, null, null, null, 0);
    }

    Selected planned(Instant at, CapabilityLevel fit, Channel on) {
        return new Selected(campaign, customer, State.PLANNED, at, null, fit, on, null, attempts);
    }

    Selected waiting(Instant until, String why, CapabilityLevel fit, Channel on) {
        return new Selected(campaign, customer, State.WAITING, until, why, fit, on, null, attempts);
    }

    Selected held(String why, CapabilityLevel fit, @Nullable Channel on) {
        return new Selected(campaign, customer, State.HELD, due, why, fit, on, null, attempts);
    }

    Selected sending(ContactId reserved, CapabilityLevel fit, Channel on) {
        return new Selected(campaign, customer, State.SENDING, due, null, fit, on, reserved, attempts);
    }

    Selected sent() {
        return new Selected(campaign, customer, State.SENT, due, null, level, channel, contact, attempts);
    }

    Selected open(Instant at) {
        return new Selected(campaign, customer, State.PLANNED, at, null, level, channel, null, attempts);
    }

    Selected again(Instant at, String why) {
        return new Selected(campaign, customer, State.WAITING, at, why, level, channel, null, attempts + 1);
    }

    Selected failed(String why) {
        return new Selected(campaign, customer, State.FAILED, due, why, level, channel, contact, attempts);
    }
}
