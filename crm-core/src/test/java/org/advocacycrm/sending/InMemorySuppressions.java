package org.advocacycrm.sending;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.advocacycrm.contact.SuppressedAddresses;
import org.advocacycrm.preference.Channel;

/** Addresses nothing is sent to any more, in plain words. */
public final class InMemorySuppressions implements SuppressedAddresses {

    private final Map<String, Suppression> suppressed = new HashMap<>();

    @Override
    public void suppress(Channel channel, String address, Cause cause, Instant at) {
        suppressed.merge(
                channel + " " + address,
                new Suppression(cause, at),
                (known, next) -> known.cause().compareTo(next.cause()) >= 0 ? known : next);
    }

    @Override
    public Optional<Suppression> of(Channel channel, String address) {
        return Optional.ofNullable(suppressed.get(channel + " " + address));
    }

    @Override
    public void release(Channel channel, String address) {
        suppressed.remove(channel + " " + address);
    }
}
