package org.advocacycrm.contact;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.advocacycrm.preference.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Decides about contacts: a function of nothing but the request and what is known of its recipient. It answers every
 * request and never throws.
 */
public final class ContactPolicy {

    private ContactPolicy() {}

    public static ContactDecision decide(ContactRequest request, Recipient recipient) {
        var channel = request.channel();
        return channel == null
                ? best(request, recipient, EnumSet.allOf(Channel.class))
                : new Examination(request, channel, recipient).decision();
    }

    /**
     * What is decided on the best of some channels, though the request may name another one: the first permission in
     * the customer's order, else the earliest deferral, else the first refusal.
     */
    public static ContactDecision best(ContactRequest request, Recipient recipient, Set<Channel> among) {
        @Nullable ContactDecision best = null;
        for (var channel : channels(recipient)) {
            if (among.contains(channel)) {
                var decision = new Examination(request, channel, recipient).decision();
                if (decision instanceof ContactDecision.Allow) {
                    return decision;
                }
                best = best == null || isSooner(decision, best) ? decision : best;
            }
        }
        return Objects.requireNonNull(best, "no channel to decide on");
    }

    private static boolean isSooner(ContactDecision one, ContactDecision other) {
        return one instanceof ContactDecision.Defer first
                && !(other instanceof ContactDecision.Defer second
                        && !first.until().isBefore(second.until()));
    }

    /** The channels in the customer's order; those the customer did not rank follow in ours. */
    static Set<Channel> channels(Recipient recipient) {
        var channels = new LinkedHashSet<>(recipient.preferences().channelOrder());
        Collections.addAll(channels, Channel.values());
        return channels;
    }
}
