package org.advocacycrm.contact;

import java.time.Instant;
import java.util.Optional;
import org.advocacycrm.preference.Channel;

/** The addresses nothing is sent to any more. Only salted hashes of them are kept, enough to know one again. */
public interface SuppressedAddresses {

    /** Why nothing is sent to an address. */
    enum Cause {
        /** It does not exist, or refuses for good. */
        BOUNCED,
        /** Its owner called a message unwanted. */
        COMPLAINED,
        /** Its owner was erased. */
        ERASED
    }

    /** Since when nothing is sent to an address, and why. */
    record Suppression(Cause cause, Instant at) {}

    /** From now on nothing goes there, whoever it belongs to. The weightiest cause is kept, with its instant. */
    void suppress(Channel channel, String address, Cause cause, Instant at);

    Optional<Suppression> of(Channel channel, String address);

    /** Lets the address be written to again. */
    void release(Channel channel, String address);
}
