package org.advocacycrm.web.contact.portal;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocacycrm.contact.ContactForecast;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.ContactMade;
import org.advocacycrm.contact.ContactsMade;
import org.advocacycrm.contact.DecisionLog;
import org.advocacycrm.contact.DecisionRecord;
import org.advocacycrm.customer.CustomerId;
import org.springframework.stereotype.Component;

/** The contacts with a customer in the last 90 days, and those to come. */
@Component
class ContactStories {

    private final ContactsMade contacts;
    private final ContactForecast forecast;
    private final DecisionLog log;
    private final Clock clock;

    ContactStories(ContactsMade contacts, ContactForecast forecast, DecisionLog log, Clock clock) {
        this.contacts = contacts;
        this.forecast = forecast;
        this.log = log;
        this.clock = clock;
    }

    /** The newest first; of those to come only what would still be made, and when it would. */
    List<ContactStory> of(CustomerId customer) {
        var now = clock.instant();
        var since = now.minus(Duration.ofDays(DecisionLog.DAYS));
        var decisions = log.about(customer, since);
        var byId = decisions.stream().collect(Collectors.toMap(DecisionRecord::id, decision -> decision));
        var expected = forecast.of(customer).stream().collect(Collectors.toMap(ContactMade::id, contact -> contact));
        var made = contacts.with(customer, since, now).stream()
                .flatMap(contact ->
                        contact.at().isAfter(now) ? Stream.ofNullable(expected.get(contact.id())) : Stream.of(contact))
                .<ContactStory>map(contact -> new ContactStory.Made(contact, byId.get(contact.id())));
        var held = decisions.stream().filter(ContactStory.HeldBack::is).<ContactStory>map(ContactStory.HeldBack::new);
        return Stream.concat(made, held)
                .sorted(Comparator.comparing(ContactStory::at).reversed())
                .toList();
    }

    Optional<ContactStory> find(CustomerId customer, ContactId id) {
        return of(customer).stream().filter(story -> story.id().equals(id)).findFirst();
    }
}
