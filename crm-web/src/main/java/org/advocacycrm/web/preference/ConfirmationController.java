package org.advocacycrm.web.preference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Confirmation;
import org.advocacycrm.preference.Confirmations;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.web.security.CurrentCustomer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the mailed link leads that confirms opt-ins: looking changes nothing, only pressing the button does. */
@Controller
class ConfirmationController {

    private static final String ADDRESS = "/portal/confirm";
    private static final String VIEW = "preference/confirm";

    private final Confirmations confirmations;
    private final PreferencePortal portal;
    private final Preferences preferences;
    private final PreferencePages pages;
    private final Outcomes outcomes;

    ConfirmationController(
            Confirmations confirmations,
            PreferencePortal portal,
            Preferences preferences,
            PreferencePages pages,
            Outcomes outcomes) {
        this.confirmations = confirmations;
        this.portal = portal;
        this.preferences = preferences;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    @GetMapping(ADDRESS + "/{token}")
    ModelAndView show(@PathVariable String token, Locale language) {
        var uses = confirmations.find(token).map(found -> uses(found, language));
        return view(uses.isPresent() ? "open" : "over", token, uses.orElse(List.of()));
    }

    @PostMapping(ADDRESS + "/{token}")
    ModelAndView confirm(@PathVariable String token, Locale language) {
        var uses = confirmations.find(token).map(found -> uses(found, language)).orElse(List.of());
        var wording = pages.speech(language).say("preference.confirm.text")
                + uses.stream().collect(Collectors.joining(", ", " ", ""));
        var confirmed = portal.confirm(token, wording, ADDRESS);
        confirmed.ifPresent(changed -> outcomes.mail(changed, language));
        return view(confirmed.isPresent() ? "done" : "over", token, uses);
    }

    /** Mails a new link to the customer who is signed in. */
    @PostMapping(PreferenceController.ADDRESS + "/confirmation")
    String sendAgain(@CurrentCustomer CustomerId customer, RedirectAttributes redirect) {
        var sent = confirmations.askAgain(preferences.of(customer));
        redirect.addFlashAttribute("notice", sent ? "preference.confirm.sentAgain" : "preference.nothingChanged");
        return "redirect:" + PreferenceController.ADDRESS;
    }

    private List<String> uses(Confirmation confirmation, Locale language) {
        var speech = pages.speech(language);
        return confirmation.uses().stream()
                .map(use -> speech.say("preference.use." + use.purpose()))
                .toList();
    }

    private static ModelAndView view(String state, String token, List<String> uses) {
        var view = new ModelAndView(VIEW, state.equals("over") ? HttpStatus.GONE : HttpStatus.OK);
        view.addObject("state", state);
        view.addObject("token", token);
        view.addObject("uses", uses);
        return view;
    }
}
