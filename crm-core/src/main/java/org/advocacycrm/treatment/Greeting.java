package org.advocacycrm.treatment;

import java.time.Instant;
import java.time.LocalDate;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifeevent.LifeEventId;
import org.advocacycrm.preference.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A message planned for one event of one customer, on one of the days it comes.
 *
 * @param due when it is looked at next
 * @param until after which it would come too late
 * @param reason why it waits, is held back or was withdrawn
 */
public record Greeting(
        TreatmentId treatment,
        CustomerId customer,
        LifeEventId event,
        LocalDate day,
        State state,
        Instant due,
        Instant until,
        @Nullable String reason,
        @Nullable Channel channel,
        @Nullable ContactId contact) {

    /** How far the message is. */
    public enum State {
        PLANNED,
        SENDING,
        SENT,
        HELD
    }

    static Greeting planned(
            TreatmentId treatment, CustomerId customer, LifeEventId event, LocalDate day, Instant due, Instant until) {
        return new Greeting(treatment, customer, event, day, State.PLANNED, due, until, null, null, null);
    }

    Greeting later(Instant at, String why) {
        return new Greeting(treatment, customer, event, day, State.PLANNED, at, until, why, null, null);
    }

    Greeting held(String why) {
        return new Greeting(treatment, customer, event, day, State.HELD, due, until, why, null, null);
    }

    Greeting sending(ContactId reserved, Channel on) {
        return new Greeting(treatment, customer, event, day, State.SENDING, due, until, null, on, reserved);
    }

    Greeting sent() {
        return new Greeting(treatment, customer, event, day, State.SENT, due, until, null, channel, contact);
    }

    /** What its message is named by, however often it is tried. */
    String reference(String host) {
        return "greeting-" + treatment + "." + event + "." + day + "@" + host;
    }
}
