package org.advocacycrm.campaign;

import java.time.Instant;
import java.util.SortedSet;
import org.advocacycrm.contact.CapabilityLevel;
import org.advocacycrm.contact.ContactDecision;
import org.advocacycrm.contact.ContactPolicy;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.Recipient;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.template.MessageTemplate;

/** How a message fits a customer. */
final class Fit {

    private Fit() {}

    /** What would be decided on the wanted channel, else on the best of those there is a text for. */
    static ContactDecision decide(ContactRequest request, Recipient recipient, SortedSet<Channel> written) {
        return request.channel() != null
                ? ContactPolicy.decide(request, recipient)
                : ContactPolicy.best(request, recipient, written);
    }

    static CapabilityLevel level(Audience audience, MessageTemplate template, ContactPreferences preferences) {
        var reach = audience.isEverybody() ? CapabilityLevel.SHOTGUN : CapabilityLevel.SEGMENT;
        return reach.unlessChosen(preferences, template.topic(), template.offerType());
    }

    static ContactRequest request(Campaign campaign, MessageTemplate template, Instant at) {
        return new ContactRequest(
                template.purpose(),
                campaign.channel(),
                template.topic(),
                template.offerType(),
                null,
                at,
                campaign.until());
    }
}
