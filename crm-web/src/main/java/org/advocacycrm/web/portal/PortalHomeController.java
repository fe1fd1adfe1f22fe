package org.advocacycrm.web.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.advocacycrm.contact.AddressState;
import org.advocacycrm.contact.Contacts;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.lifeevent.LifeStories;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.preference.PreferenceSummary;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.preference.Sentence;
import org.advocacycrm.privacy.CustomerMarks;
import org.advocacycrm.recognition.CustomerStars;
import org.advocacycrm.service.OpenRequest;
import org.advocacycrm.service.OpenRequests;
import org.advocacycrm.web.frame.CustomerZones;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Sentences;
import org.advocacycrm.web.frame.When;
import org.advocacycrm.web.frame.message.NextMessage;
import org.advocacycrm.web.security.CurrentCustomer;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** What a customer sees first: what we send, what is open, what was told. */
@Controller
class PortalHomeController {

    /** An open request in the list. */
    record RequestRow(String category, String reference, When opened, String status) {}

    private final CustomerContacts contacts;
    private final Preferences preferences;
    private final Contacts reach;
    private final CustomerMarks marks;
    private final OpenRequests requests;
    private final LifeStories stories;
    private final CustomerStars nominations;
    private final NextMessage next;
    private final CustomerZones zones;
    private final Clock clock;
    private final MessageSource texts;

    PortalHomeController(
            CustomerContacts contacts,
            Preferences preferences,
            Contacts reach,
            CustomerMarks marks,
            OpenRequests requests,
            LifeStories stories,
            CustomerStars nominations,
            NextMessage next,
            CustomerZones zones,
            Clock clock,
            MessageSource texts) {
        this.contacts = contacts;
        this.preferences = preferences;
        this.reach = reach;
        this.marks = marks;
        this.requests = requests;
        this.stories = stories;
        this.nominations = nominations;
        this.next = next;
        this.zones = zones;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping("/portal")
    String show(@CurrentCustomer CustomerId customer, Locale language, Model model) {
        var contact = contacts.of(customer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var saved = preferences.of(customer);
        var zone = zones.of(saved);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        model.addAttribute("name", firstName(contact));
        model.addAttribute("summary", Sentences.say(summary(customer, today), texts, language));
        model.addAttribute(
                "restricted",
                marks.of(customer)
                        .map(CustomerMarks.Marks::restrictedSince)
                        .map(since -> Dates.in(language, zone).day(since).text())
                        .orElse(null));
        model.addAttribute("next", next.of(customer, language));
        model.addAttribute("requests", rows(requests.of(customer), Dates.in(language, zone), language));
        model.addAttribute("nominations", nominations.of(customer).size());
        model.addAttribute("events", stories.of(customer).events().size());
        return "portal/home";
    }

    /** As decisions read the preferences, so that it promises nothing that they would not let through. */
    private Sentence summary(CustomerId customer, LocalDate today) {
        var now = clock.instant();
        var recipient = reach.recipient(customer, now, now);
        var reachable = Arrays.stream(Channel.values())
                .filter(channel -> recipient.address(channel) == AddressState.USABLE)
                .collect(Collectors.toUnmodifiableSet());
        return PreferenceSummary.of(recipient.preferences(), reachable, today);
    }

    private List<RequestRow> rows(List<OpenRequest> open, Dates dates, Locale language) {
        return open.stream()
                .map(request -> new RequestRow(
                        request.category(),
                        request.reference(),
                        dates.day(request.openedAt()),
                        status(request, dates, language)))
                .toList();
    }

    private String status(OpenRequest request, Dates dates, Locale language) {
        var answeredAt = request.answeredAt();
        return answeredAt == null
                ? texts.getMessage("portal.request.received", null, language)
                : texts.getMessage(
                        "portal.request.answered",
                        new Object[] {dates.day(answeredAt).text()},
                        language);
    }

    private static String firstName(CustomerContact contact) {
        var name = contact.name().strip();
        var end = name.indexOf(' ');
        return contact.kind() == CustomerKind.ORGANIZATION || end < 0 ? name : name.substring(0, end);
    }
}
