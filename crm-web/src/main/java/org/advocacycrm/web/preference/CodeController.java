package org.advocacycrm.web.preference;

import java.util.Locale;
import java.util.stream.Collectors;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.preference.PhoneConfirmations;
import org.advocacycrm.preference.PhoneConfirmations.Proof;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.web.security.CurrentCustomer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page that takes the code sent to the customer's phone. */
@Controller
@RequestMapping(CodeController.ADDRESS)
class CodeController {

    static final String ADDRESS = PreferenceController.ADDRESS + "/code";

    private static final String BACK = "redirect:" + PreferenceController.ADDRESS;

    private final PhoneConfirmations confirmations;
    private final Preferences preferences;
    private final CustomerContacts contacts;
    private final PreferencePages pages;
    private final Outcomes outcomes;

    CodeController(
            PhoneConfirmations confirmations,
            Preferences preferences,
            CustomerContacts contacts,
            PreferencePages pages,
            Outcomes outcomes) {
        this.confirmations = confirmations;
        this.preferences = preferences;
        this.contacts = contacts;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    @GetMapping
    ModelAndView show(@CurrentCustomer CustomerId customer) {
        return isWaiting(preferences.of(customer)) ? page(customer, null) : new ModelAndView(BACK);
    }

    @PostMapping
    ModelAndView confirm(
            @CurrentCustomer CustomerId customer,
            @RequestParam(defaultValue = "") String code,
            Locale language,
            RedirectAttributes redirect) {
        var speech = pages.speech(language);
        return switch (confirmations.confirm(
                customer, code.replaceAll("\\D", ""), wording(customer, speech), ADDRESS)) {
            case Proof.Confirmed(var changed) -> {
                outcomes.mail(changed, language);
                redirect.addFlashAttribute("notice", "preference.code.confirmed");
                yield new ModelAndView(BACK);
            }
            case Proof.Wrong(var triesLeft) -> page(customer, speech.say("preference.code.wrong", triesLeft));
            case Proof.Gone() -> page(customer, speech.say("preference.code.gone"));
        };
    }

    @PostMapping("/again")
    String sendAgain(@CurrentCustomer CustomerId customer, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "notice",
                switch (confirmations.ask(preferences.of(customer))) {
                    case SENT -> "preference.code.sentAgain";
                    case TOO_SOON -> "preference.code.tooSoon";
                    case NOTHING_WAITS -> "preference.nothingChanged";
                });
        return "redirect:" + ADDRESS;
    }

    static boolean isWaiting(ContactPreferences preferences) {
        return ChannelUse.allOf(Channel.SMS)
                .anyMatch(use -> use.needsConfirmation() && preferences.choice(use) == Choice.PENDING);
    }

    private String wording(CustomerId customer, Speech speech) {
        var saved = preferences.of(customer);
        return speech.say("preference.code.wording")
                + ChannelUse.allOf(Channel.SMS)
                        .filter(use -> saved.choice(use) == Choice.PENDING)
                        .map(use -> speech.say("preference.use." + use.purpose()))
                        .collect(Collectors.joining(", ", " ", ""));
    }

    private ModelAndView page(CustomerId customer, @Nullable String fault) {
        var view =
                new ModelAndView("preference/code", fault == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        view.addObject(
                "phone",
                contacts.of(customer)
                        .flatMap(contact -> contact.maskedAddressFor(Channel.SMS))
                        .orElse("…"));
        view.addObject("fault", fault);
        return view;
    }
}
