package org.advocacycrm.web.preference;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.advocacycrm.mail.Letter;
import org.advocacycrm.mail.Postman;
import org.advocacycrm.preference.ContactPreferences.Changed;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.preference.PhoneConfirmations;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.CustomerZones;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.preference.Receipts.Receipt;
import org.advocacycrm.web.settings.CrmSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells customers what their change did: on the page that follows, and by mail. */
@Component
class Outcomes {

    static final String NOTHING_CHANGED = "preference.nothingChanged";

    private final Receipts receipts;
    private final PreferencePages pages;
    private final CustomerContacts contacts;
    private final CustomerZones zones;
    private final PhoneConfirmations phones;
    private final Postman postman;
    private final Company company;
    private final CrmSettings settings;
    private final Clock clock;

    Outcomes(
            Receipts receipts,
            PreferencePages pages,
            CustomerContacts contacts,
            CustomerZones zones,
            PhoneConfirmations phones,
            Postman postman,
            Company company,
            CrmSettings settings,
            Clock clock) {
        this.receipts = receipts;
        this.pages = pages;
        this.contacts = contacts;
        this.zones = zones;
        this.phones = phones;
        this.postman = postman;
        this.company = company;
        this.settings = settings;
        this.clock = clock;
    }

    void saved(Changed changed, Locale language, RedirectAttributes redirect) {
        tell("saved", changed, language, redirect);
    }

    void undone(Changed changed, Locale language, RedirectAttributes redirect) {
        tell("undone", changed, language, redirect);
    }

    private void tell(String how, Changed changed, Locale language, RedirectAttributes redirect) {
        if (changed.entries().isEmpty()) {
            redirect.addFlashAttribute("notice", NOTHING_CHANGED);
        } else {
            redirect.addFlashAttribute(how, receipts.of(changed, language));
            mail(changed, language);
            phones.askFor(changed);
        }
    }

    /** To the address that we have, where there is one. */
    void mail(Changed changed, Locale language) {
        contacts.of(changed.preferences().customer()).ifPresent(contact -> mail(changed, contact, language));
    }

    private void mail(Changed changed, CustomerContact contact, Locale language) {
        var speech = pages.speech(language);
        var when = Dates.in(language, zones.of(changed.preferences())).moment(clock.instant());
        var text = speech.say(
                "preference.receipt.text",
                contact.name(),
                when.text(),
                company.name(),
                lines(receipts.of(changed, language), speech),
                settings.addressOf(PreferenceController.ADDRESS).toString());
        var subject = speech.say("preference.receipt.subject", company.name());
        Optional.ofNullable(contact.email())
                .ifPresent(address -> postman.send(Letter.toCustomer(contact.customer(), address, subject, text)));
    }

    private static String lines(Receipt receipt, Speech speech) {
        return receipt.lines().stream()
                .map(line -> "- " + speech.say("preference.receipt.line", line.name(), line.before(), line.after()))
                .collect(Collectors.joining("\n"));
    }
}
