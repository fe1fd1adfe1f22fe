package org.advocacycrm.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.advocacycrm.preference.Cap;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.ContactTimes;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * The contact policy, read aloud a second time: it tries every quarter of an hour of the year to come instead of
 * reckoning, and shares no code with the product. Zones are off by whole quarters, and so are hours in the tests.
 */
final class PlainReading {

    record Answer(
            String outcome,
            @Nullable String reason,
            @Nullable Instant until,
            Channel channel) {}

    private PlainReading() {}

    static Answer of(ContactRequest request, Recipient recipient) {
        if (request.channel() != null) {
            return of(request, recipient, request.channel());
        }
        var order = new ArrayList<>(recipient.preferences().channelOrder());
        for (var channel : Channel.values()) {
            if (!order.contains(channel)) {
                order.add(channel);
            }
        }
        var answers =
                order.stream().map(channel -> of(request, recipient, channel)).toList();
        for (var answer : answers) {
            if (answer.outcome.equals("ALLOW")) {
                return answer;
            }
        }
        @Nullable Answer earliest = null;
        for (var answer : answers) {
            if (answer.until != null && (earliest == null || answer.until.isBefore(earliest.until))) {
                earliest = answer;
            }
        }
        return earliest == null ? answers.getFirst() : earliest;
    }

    private static Answer of(ContactRequest request, Recipient recipient, Channel channel) {
        var preferences = recipient.preferences();
        var kind = request.purpose().name();
        if (recipient.state() != RecipientState.KNOWN) {
            return deny("UNKNOWN_RECIPIENT", channel);
        }
        if (recipient.address(channel) == AddressState.MISSING) {
            return deny("NO_ADDRESS", channel);
        }
        if (recipient.address(channel) == AddressState.SUPPRESSED) {
            return deny("SUPPRESSED_ADDRESS", channel);
        }
        if (kind.equals("CRITICAL")) {
            var exception = request.exception();
            if (exception != null
                    && (List.of("LEGAL", "SAFETY").contains(exception.name())
                            || preferences.exceptions().contains(exception))) {
                return new Answer("ALLOW", "OVERRIDE", null, channel);
            }
            kind = "SERVICE";
        }
        if (preferences.doNotContact() && !kind.equals("TRANSACTIONAL")) {
            return deny("DO_NOT_CONTACT", channel);
        }
        if (List.of("MARKETING", "SURVEY", "COMMUNITY").contains(kind)) {
            var choice = preferences.choice(new ChannelUse(channel, Purpose.valueOf(kind)));
            if (choice != Choice.IN) {
                return deny(choice == Choice.PENDING ? "CONSENT_PENDING" : "NO_CONSENT", channel);
            }
        }
        if (kind.equals("SERVICE") && preferences.choice(new ChannelUse(channel, Purpose.SERVICE)) == Choice.OUT) {
            return deny("OPTED_OUT", channel);
        }
        if (request.topic() != null && !preferences.topics().includes(request.topic())) {
            return deny("TOPIC_NOT_WANTED", channel);
        }
        if (request.offerType() != null && !preferences.offerTypes().includes(request.offerType())) {
            return deny("OFFER_NOT_WANTED", channel);
        }
        var horizon = request.at().plus(Duration.ofDays(366));
        var special = special(recipient);
        for (var moment = request.at(); !moment.isAfter(horizon); moment = next(moment, special)) {
            if (refusal(moment, kind, recipient) == null) {
                if (moment.equals(request.at())) {
                    return new Answer("ALLOW", null, null, channel);
                }
                return request.notAfter() != null && moment.isAfter(request.notAfter())
                        ? deny("EXPIRES_FIRST", channel)
                        : new Answer("DEFER", refusal(request.at(), kind, recipient), moment, channel);
            }
        }
        return deny("NO_SLOT", channel);
    }

    private static Answer deny(String reason, Channel channel) {
        return new Answer("DENY", reason, null, channel);
    }

    /** The next instant that could be a turning point: a whole quarter, or when a contact grows old. */
    private static Instant next(Instant moment, NavigableSet<Instant> special) {
        var quarter = Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), 900) * 900 + 900);
        var other = special.higher(moment);
        return other != null && other.isBefore(quarter) ? other : quarter;
    }

    private static NavigableSet<Instant> special(Recipient recipient) {
        var special = new TreeSet<Instant>();
        recipient.contacts().forEach(contact -> {
            special.add(contact.at().plus(Duration.ofDays(7)));
            special.add(contact.at().plus(Duration.ofDays(30)));
        });
        return special;
    }

    private static @Nullable String refusal(Instant moment, String kind, Recipient recipient) {
        if (kind.equals("TRANSACTIONAL")) {
            return null;
        }
        var preferences = recipient.preferences();
        var chosenZone = preferences.zone();
        var zone = chosenZone == null ? recipient.businessZone() : chosenZone;
        if (!kind.equals("SERVICE")) {
            var pause = preferences.pausedUntil();
            if (pause != null && LocalDate.ofInstant(moment, zone).isBefore(pause)) {
                return "PAUSED";
            }
            var optional = instants(recipient, List.of("MARKETING", "SURVEY", "COMMUNITY"));
            var same = instants(recipient, List.of(kind));
            if (isOver(preferences.cadence().overall(), optional, moment)
                    || isOver(preferences.cadence().of(Purpose.valueOf(kind)), same, moment)) {
                return "CADENCE";
            }
        }
        return isWelcome(preferences.times(), moment, zone) ? null : "OUTSIDE_HOURS";
    }

    private static List<Instant> instants(Recipient recipient, List<String> kinds) {
        return recipient.contacts().stream()
                .filter(contact -> kinds.contains(contact.purpose().name()))
                .map(PlacedContact::at)
                .toList();
    }

    private static boolean isOver(Cap cap, List<Instant> contacts, Instant moment) {
        return isOver(cap.per7Days(), 7, contacts, moment) || isOver(cap.per30Days(), 30, contacts, moment);
    }

    /** Whether the moment and its neighbours in line, one more than allowed, lie closer together than the window. */
    private static boolean isOver(@Nullable Integer most, int days, List<Instant> contacts, Instant moment) {
        if (most == null) {
            return false;
        }
        var line = new ArrayList<>(contacts);
        line.add(moment);
        line.sort(Instant::compareTo);
        for (var first = 0; first + most < line.size(); first++) {
            var last = line.get(first + most);
            var crowded = Duration.between(line.get(first), last).compareTo(Duration.ofDays(days)) < 0;
            if (crowded && !line.get(first).isAfter(moment) && !last.isBefore(moment)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWelcome(ContactTimes times, Instant moment, ZoneId zone) {
        if (!(times instanceof ContactTimes.Within(var ranges))) {
            return true;
        }
        var clock = LocalDateTime.ofInstant(moment, zone);
        return ranges.stream()
                .anyMatch(range -> isIn(range, clock.toLocalDate(), clock)
                        || isIn(range, clock.toLocalDate().minusDays(1), clock));
    }

    private static boolean isIn(TimeRange range, LocalDate begins, LocalDateTime clock) {
        var midnight = begins.atTime(LocalTime.MIDNIGHT);
        var from = midnight.plusMinutes(range.from().minute());
        var length = range.to().minute() - range.from().minute();
        var to = from.plusMinutes(length <= 0 ? length + 1440 : length);
        return range.days().contains(begins.getDayOfWeek()) && !clock.isBefore(from) && clock.isBefore(to);
    }
}
