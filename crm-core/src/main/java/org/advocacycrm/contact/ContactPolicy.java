package org.advocacycrm.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.advocacycrm.preference.Channel;

/**
 * Decides about contacts: a function of nothing but the request and what is known of its recipient. It answers every
 * request and never throws.
 */
public final class ContactPolicy {

    private ContactPolicy() {}

    public static ContactDecision decide(ContactRequest request, Recipient recipient) {
        var channel = request.channel();
        return channel == null
                ? best(channels(recipient)
                        .map(each -> decide(request.on(each), recipient))
                        .toList())
                : new Examination(request, channel, recipient).decision();
    }

    /** What is decided on the best of some channels, though the request may name another one. */
    public static ContactDecision best(ContactRequest request, Recipient recipient, Set<Channel> among) {
        return best(channels(recipient)
                .filter(among::contains)
                .map(each -> decide(request.on(each), recipient))
                .toList());
    }

    /** The first permission in the customer's order, else the earliest deferral, else the first refusal. */
    private static ContactDecision best(List<ContactDecision> decisions) {
        var best = decisions.getFirst();
        for (var decision : decisions) {
            if (isBetter(decision, best)) {
                best = decision;
            }
        }
        return best;
    }

    private static boolean isBetter(ContactDecision one, ContactDecision other) {
        return switch (one) {
            case ContactDecision.Allow allow -> !(other instanceof ContactDecision.Allow);
            case ContactDecision.Defer(var channel, var reason, var until, var checks) ->
                switch (other) {
                    case ContactDecision.Allow allow -> false;
                    case ContactDecision.Defer deferred -> until.isBefore(deferred.until());
                    case ContactDecision.Deny deny -> true;
                };
            case ContactDecision.Deny deny -> false;
        };
    }

    /** The channels in the customer's order; those the customer did not rank follow in ours. */
    static Stream<Channel> channels(Recipient recipient) {
        return Stream.concat(recipient.preferences().channelOrder().stream(), Arrays.stream(Channel.values()))
                .distinct();
    }
}
