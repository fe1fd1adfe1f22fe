package org.advocacycrm.web.contact.portal;

import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.web.frame.CustomerZones;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.security.CurrentCustomer;
import org.advocacycrm.web.security.MessageReader;
import org.advocacycrm.web.security.PortalVisitor;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What we sent you, and why. */
@Controller
class PortalContactController {

    private static final String ADDRESS = "/portal/contacts";

    private final ContactStories stories;
    private final ContactTelling telling;
    private final CustomerZones zones;

    PortalContactController(ContactStories stories, ContactTelling telling, CustomerZones zones) {
        this.stories = stories;
        this.telling = telling;
        this.zones = zones;
    }

    @GetMapping(ADDRESS)
    String list(@CurrentCustomer CustomerId customer, Locale language, Model model) {
        var zone = zones.of(customer);
        model.addAttribute(
                "rows",
                stories.of(customer).stream()
                        .map(story -> telling.row(story, language, zone))
                        .toList());
        model.addAttribute("zone", Dates.in(language, zone).zone());
        return "contact/portal-list";
    }

    /** Somebody else's contact does not exist; who came through a link in a message signs in to see another one. */
    @GetMapping(ADDRESS + "/{id}")
    String why(@PathVariable UUID id, @AuthenticationPrincipal PortalVisitor visitor, Locale language, Model model) {
        var contact = new ContactId(id);
        if (visitor instanceof MessageReader reader && !reader.message().equals(contact)) {
            throw new AccessDeniedException("The link in a message shows that message only.");
        }
        var story = stories.find(visitor.customer(), contact)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("contact", telling.page(story, language, zones.of(visitor.customer())));
        return "contact/portal-why";
    }
}
