package org.advocacycrm.sending;

import org.advocacycrm.preference.Channel;

/** Hands messages over to whoever carries them on one channel. */
public interface Sender {

    Channel channel();

    Handover hand(Message message, Permit permit);

    /**
     * Whether the message is known to have been handed over before, asked after a process died while it did so. A sender
     * that cannot know says no: the message is then handed over again, under the same reference.
     */
    boolean tookAlready(String reference);
}
