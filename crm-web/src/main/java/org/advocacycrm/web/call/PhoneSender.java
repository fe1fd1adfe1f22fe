package org.advocacycrm.web.call;

import java.time.Clock;
import org.advocacycrm.call.Calls;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.sending.Handover;
import org.advocacycrm.sending.Message;
import org.advocacycrm.sending.Permit;
import org.advocacycrm.sending.Sender;
import org.springframework.stereotype.Component;

/** Hands messages over to the people who make calls. */
@Component
final class PhoneSender implements Sender {

    private final Calls calls;
    private final Clock clock;

    PhoneSender(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.PHONE;
    }

    @Override
    public Handover hand(Message message, Permit permit) {
        calls.add(message.reference(), message.recipient(), message.address(), message.text(), clock.instant());
        return new Handover.Taken();
    }

    @Override
    public boolean tookAlready(String reference) {
        return calls.isKnown(reference);
    }
}
