package org.advocacycrm.preference;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.advocacycrm.customer.CustomerId;

/** A customer's opt-ins on one channel that wait to be confirmed through a link sent to the address. */
public record Confirmation(CustomerId customer, SortedSet<ChannelUse> uses, Instant expiresAt) {

    public Confirmation {
        uses = Collections.unmodifiableSortedSet(new TreeSet<>(uses));
        if (uses.isEmpty() || uses.stream().map(ChannelUse::channel).distinct().count() > 1) {
            throw new IllegalArgumentException("A confirmation is about one channel: " + uses);
        }
    }

    public Channel channel() {
        return uses.first().channel();
    }

    public boolean isOpenAt(Instant moment) {
        return moment.isBefore(expiresAt);
    }
}
