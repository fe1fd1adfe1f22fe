package org.advocacycrm.web.contact.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.advocacycrm.contact.ContactsMade;
import org.advocacycrm.contact.DecisionLog;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.web.security.Doorkeeper;
import org.advocacycrm.web.security.MessageLinks;
import org.advocacycrm.web.security.MessageReader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the links in messages lead: straight to the preferences, or to the reason, of whoever got the message. */
@Controller
class MessageLinkController {

    private static final String GONE = "contact/portal-link-gone";

    private final MessageLinks links;
    private final ContactsMade contacts;
    private final CustomerContacts customers;
    private final Doorkeeper doorkeeper;
    private final Clock clock;

    MessageLinkController(
            MessageLinks links, ContactsMade contacts, CustomerContacts customers, Doorkeeper doorkeeper, Clock clock) {
        this.links = links;
        this.contacts = contacts;
        this.customers = customers;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    @GetMapping(MessageLinks.ADDRESS + "{token}")
    String preferences(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return admit(token, request, response)
                .map(reader -> "redirect:/portal/preferences")
                .orElseGet(() -> gone(response));
    }

    @GetMapping(MessageLinks.ADDRESS + "{token}" + MessageLinks.WHY)
    String why(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return admit(token, request, response)
                .map(reader -> "redirect:/portal/contacts/" + reader.message())
                .orElseGet(() -> gone(response));
    }

    private Optional<MessageReader> admit(String token, HttpServletRequest request, HttpServletResponse response) {
        var since = clock.instant().minus(Duration.ofDays(DecisionLog.DAYS));
        var reader = links.open(token)
                .flatMap(message -> contacts.recipientOf(message, since)
                        .filter(customer -> customers.of(customer).isPresent())
                        .map(customer -> new MessageReader(customer, message)));
        reader.ifPresent(known -> doorkeeper.admit(known, request, response));
        return reader;
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return GONE;
    }
}
