package org.advocacycrm.preference;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing a customer can set, with the value it has. */
public sealed interface Setting {

    /** The name of the thing that is set, the same whatever its value; {@code channels.EMAIL.MARKETING} for example. */
    String key();

    record Permission(ChannelUse use, Choice choice) implements Setting {

        @Override
        public String key() {
            return "channels." + use.channel() + "." + use.purpose();
        }
    }

    record Topics(Selection wanted) implements Setting {

        @Override
        public String key() {
            return "topics";
        }
    }

    record OfferTypes(Selection wanted) implements Setting {

        @Override
        public String key() {
            return "offerTypes";
        }
    }

    record Frequency(Cadence cadence) implements Setting {

        @Override
        public String key() {
            return "cadence";
        }
    }

    record Hours(ContactTimes times) implements Setting {

        @Override
        public String key() {
            return "times";
        }
    }

    /** The zone the hours and dates are meant in; the company's where the customer chose none. */
    record Zone(@Nullable ZoneId zone) implements Setting {

        @Override
        public String key() {
            return "timeZone";
        }
    }

    /** Nothing optional before this date begins in the customer's zone. */
    record Pause(@Nullable LocalDate until) implements Setting {

        public Pause {
            if (until != null && (until.getYear() < 1 || until.getYear() > 9999)) {
                throw new IllegalArgumentException("A pause ends in a year of four digits, not on " + until);
            }
        }

        @Override
        public String key() {
            return "pausedUntil";
        }
    }

    record Exceptions(Set<Notice> notices) implements Setting {

        public Exceptions {
            var sorted = EnumSet.noneOf(Notice.class);
            sorted.addAll(notices);
            notices = Collections.unmodifiableSet(sorted);
        }

        @Override
        public String key() {
            return "exceptions";
        }
    }

    record Voice(@Nullable Tone tone) implements Setting {

        @Override
        public String key() {
            return "tone";
        }
    }

    record Language(@Nullable Locale locale) implements Setting {

        public Language {
            if (locale != null && locale.getLanguage().isEmpty()) {
                throw new IllegalArgumentException("A locale without a language: " + locale.toLanguageTag());
            }
        }

        @Override
        public String key() {
            return "language";
        }
    }

    /** The channels the customer likes best, best first; the others follow in no particular order. */
    record ChannelOrder(List<Channel> order) implements Setting {

        public ChannelOrder {
            order = List.copyOf(order);
            if (new HashSet<>(order).size() < order.size()) {
                throw new IllegalArgumentException("A channel stands twice in the order: " + order);
            }
        }

        @Override
        public String key() {
            return "channelOrder";
        }
    }

    /** The master switch. */
    record DoNotContact(boolean on) implements Setting {

        @Override
        public String key() {
            return "doNotContact";
        }
    }

    /** What the customer answered when asked, after marketing was stopped, for the reason; nobody has to answer. */
    record WhyStopped(@Nullable StopReason reason) implements Setting {

        @Override
        public String key() {
            return "stopReason";
        }
    }

    /** Whether it may be worked out from what the customer did what the customer may think and like. */
    record Profiling(boolean allowed) implements Setting {

        @Override
        public String key() {
            return "profiling";
        }
    }
}
