package org.advocacycrm.web.preference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.advocacycrm.contact.ContactMade;
import org.advocacycrm.contact.ContactsMade;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.web.preference.PreferencePage.Volume;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Counts what really comes on a topic: on average to those who got any, and to one customer. */
@Component
class Volumes {

    private static final Duration COUNTED = Duration.ofDays(90);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final double MONTHS = 3;
    private static final double RARE = 0.75;

    private record Averages(Instant at, Map<String, Double> perCustomer) {}

    private final ContactsMade contacts;
    private final MessageSource texts;
    private final Clock clock;
    private final AtomicReference<Averages> averages = new AtomicReference<>(new Averages(Instant.MIN, Map.of()));

    Volumes(ContactsMade contacts, MessageSource texts, Clock clock) {
        this.contacts = contacts;
        this.texts = texts;
        this.clock = clock;
    }

    /** What a customer reads beside each topic. */
    OfCustomer of(CustomerId customer, Locale language) {
        var now = clock.instant();
        var own = contacts.with(customer, now.minus(COUNTED), now).stream()
                .filter(contact -> !contact.at().isAfter(now))
                .toList();
        return new OfCustomer(own, averages(now), new Speech(texts, language));
    }

    /** Everybody's contacts are counted anew every ten minutes at most. */
    private Map<String, Double> averages(Instant now) {
        var known = averages.get();
        if (known.at().isBefore(now.minus(FRESH))) {
            known = new Averages(now, contacts.perCustomer(now.minus(COUNTED), now));
            averages.set(known);
        }
        return known.perCustomer();
    }

    /** The counts of one customer, newest contact first. */
    record OfCustomer(List<ContactMade> own, Map<String, Double> perCustomer, Speech speech) {

        Volume on(String topic, String name) {
            var got = own.stream()
                    .filter(contact -> topic.equals(contact.topic()))
                    .toList();
            return new Volume(
                    text(perCustomer.getOrDefault(topic, 0.0), got.size()),
                    got.isEmpty() ? null : got.getFirst().id().toString(),
                    speech.say("preference.volume.last.of", name));
        }

        private String text(double inThreeMonths, int got) {
            return inThreeMonths == 0 && got == 0
                    ? speech.say("preference.volume.never")
                    : usual(inThreeMonths) + " " + speech.say("preference.volume.own", got);
        }

        private String usual(double inThreeMonths) {
            var aMonth = inThreeMonths / MONTHS;
            return aMonth < RARE
                    ? speech.say("preference.volume.rarely", Math.max(1, Math.round(inThreeMonths)))
                    : speech.say("preference.volume.monthly", Math.round(aMonth));
        }
    }
}
