package org.advocacycrm.web.frame.message;

import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.advocacycrm.contact.ContactMade;
import org.advocacycrm.contact.ContactsMade;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.web.frame.CustomerZones;
import org.advocacycrm.web.frame.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says which message is planned next for a customer. */
@Component
public class NextMessage {

    private final ContactsMade contacts;
    private final MessageNames names;
    private final CustomerZones zones;
    private final MessageSource texts;
    private final Clock clock;

    NextMessage(ContactsMade contacts, MessageNames names, CustomerZones zones, MessageSource texts, Clock clock) {
        this.contacts = contacts;
        this.names = names;
        this.zones = zones;
        this.texts = texts;
        this.clock = clock;
    }

    /** In words, also where there is none. */
    public String of(CustomerId customer, Locale language) {
        var now = clock.instant();
        return Stream.concat(contacts.with(customer, now, now).stream(), contacts.planned(customer, now).stream())
                .filter(contact -> contact.at().isAfter(now))
                .min(Comparator.comparing(ContactMade::at))
                .map(next -> say(
                        next,
                        Dates.in(language, zones.of(customer)).moment(next.at()).text(),
                        language))
                .orElseGet(() -> texts.getMessage("preference.next.none", null, language));
    }

    private String say(ContactMade next, String when, Locale language) {
        Object[] words = {
            names.channel(next.channel(), language),
            names.about(next.purpose(), next.topic(), next.offerType(), language),
            when
        };
        return texts.getMessage("preference.next.planned", words, language);
    }
}
