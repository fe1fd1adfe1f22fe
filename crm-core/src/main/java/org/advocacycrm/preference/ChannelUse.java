package org.advocacycrm.preference;

import java.util.Comparator;
import java.util.stream.Stream;

/** A channel used for a purpose: the thing that is opted in to or out of. */
public record ChannelUse(Channel channel, Purpose purpose) implements Comparable<ChannelUse> {

    private static final Comparator<ChannelUse> BY_CHANNEL_THEN_PURPOSE =
            Comparator.comparing(ChannelUse::channel).thenComparing(ChannelUse::purpose);

    /** Every use there is, channel by channel. */
    public static Stream<ChannelUse> all() {
        return Stream.of(Channel.values()).flatMap(ChannelUse::allOf);
    }

    public static Stream<ChannelUse> allOf(Channel channel) {
        return Stream.of(Purpose.values()).map(purpose -> new ChannelUse(channel, purpose));
    }

    /** Whether an opt-in counts only once it was confirmed through a link or code sent to the address. */
    public boolean needsConfirmation() {
        return switch (channel) {
            case EMAIL, SMS -> purpose.needsOptIn();
            case PHONE, PUSH, POST, IN_APP, MESSENGER -> false;
        };
    }

    @Override
    public int compareTo(ChannelUse other) {
        return BY_CHANNEL_THEN_PURPOSE.compare(this, other);
    }
}
