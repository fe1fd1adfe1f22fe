package org.advocacycrm.web.frame.message;

import java.util.Locale;
import org.advocacycrm.contact.ContactForecast;
import org.advocacycrm.contact.ContactMade;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.web.frame.CustomerZones;
import org.advocacycrm.web.frame.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says which message a customer is going to get next. */
@Component
public class NextMessage {

    private final ContactForecast forecast;
    private final MessageNames names;
    private final CustomerZones zones;
    private final MessageSource texts;

    NextMessage(ContactForecast forecast, MessageNames names, CustomerZones zones, MessageSource texts) {
        this.forecast = forecast;
        this.names = names;
        this.zones = zones;
        this.texts = texts;
    }

    /** In words, also where there is none. */
    public String of(CustomerId customer, Locale language) {
        return forecast.of(customer).stream()
                .findFirst()
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
