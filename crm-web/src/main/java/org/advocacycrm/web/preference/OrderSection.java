package org.advocacycrm.web.preference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.Setting;

/** The buttons that move a channel up or down, each of which saves whatever else was typed, too. */
record OrderSection(ChannelSection reachable) implements Section {

    static final String BUTTON = "move";

    /** Where a button moves a channel. */
    enum Direction {
        UP(-1),
        DOWN(1);

        private final int places;

        Direction(int places) {
            this.places = places;
        }
    }

    @Override
    public Fields fields(ContactPreferences preferences) {
        return new Fields(Map.of(BUTTON, ""));
    }

    @Override
    public List<Setting> read(Fields typed, ContactPreferences preferences, Faults faults) {
        var order = new ArrayList<>(channels(preferences));
        return move(typed.text(BUTTON))
                .filter(move -> move.isPossibleIn(order))
                .map(move -> move.in(order))
                .<List<Setting>>map(moved -> List.of(new Setting.ChannelOrder(moved)))
                .orElse(List.of());
    }

    /** Those on which the customer can be reached: first as the customer put them in order, then the others. */
    List<Channel> channels(ContactPreferences preferences) {
        var shown = reachable.channels(preferences).toList();
        return Stream.concat(preferences.channelOrder().stream().filter(shown::contains), shown.stream())
                .distinct()
                .toList();
    }

    static String button(Channel channel, Direction direction) {
        return channel + "." + direction;
    }

    private static Optional<Move> move(String button) {
        return Arrays.stream(Channel.values())
                .flatMap(channel -> Arrays.stream(Direction.values()).map(direction -> new Move(channel, direction)))
                .filter(move -> button(move.channel(), move.direction()).equals(button))
                .findFirst();
    }

    private record Move(Channel channel, Direction direction) {

        boolean isPossibleIn(List<Channel> order) {
            var target = order.indexOf(channel) + direction.places;
            return order.contains(channel) && target >= 0 && target < order.size();
        }

        List<Channel> in(List<Channel> order) {
            var place = order.indexOf(channel);
            Collections.swap(order, place, place + direction.places);
            return order;
        }
    }
}
