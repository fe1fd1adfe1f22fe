package org.advocacycrm.web.preference;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.ConsentLedger;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.web.preference.PreferencePage.Conflict;
import org.advocacycrm.web.security.CurrentCustomer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(PreferenceController.ADDRESS)
class PreferenceController {

    static final String ADDRESS = "/portal/preferences";

    private static final String VIEW = "preference/edit";
    private static final String BACK = "redirect:" + ADDRESS;

    private final Preferences preferences;
    private final ConsentLedger ledger;
    private final PreferencePortal portal;
    private final PreferencePages pages;
    private final Outcomes outcomes;
    private final Clock clock;

    PreferenceController(
            Preferences preferences,
            ConsentLedger ledger,
            PreferencePortal portal,
            PreferencePages pages,
            Outcomes outcomes,
            Clock clock) {
        this.preferences = preferences;
        this.ledger = ledger;
        this.portal = portal;
        this.pages = pages;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @CurrentCustomer CustomerId customer,
            @RequestHeader(name = PrivacySignal.HEADER, defaultValue = "") String signal,
            Locale language) {
        var saved = preferences.of(customer);
        var sheet = pages.sheet(saved, language);
        var view = page(sheet, saved, sheet.fields(saved), new Faults(), List.of(), language, HttpStatus.OK);
        view.addObject("signal", !signal.isEmpty());
        return view;
    }

    @PostMapping
    ModelAndView save(
            @CurrentCustomer CustomerId customer,
            @RequestParam long revision,
            @RequestParam(defaultValue = "") List<String> shown,
            @RequestParam MultiValueMap<String, String> form,
            Locale language,
            RedirectAttributes redirect) {
        var seen = seen(customer, new Revision(revision));
        var sheet = pages.sheet(seen, language);
        var typed = sheet.fields(seen).submitted(shown, form);
        var faults = new Faults();
        var wanted = sheet.read(typed, seen, faults);
        if (!faults.isEmpty()) {
            return page(sheet, seen, typed, faults, List.of(), language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (wanted.isEmpty()) {
            redirect.addFlashAttribute("notice", Outcomes.NOTHING_CHANGED);
            return new ModelAndView(BACK);
        }
        var now = preferences.of(customer);
        var clashing = clashes(wanted, seen, now);
        if (!clashing.isEmpty()) {
            return conflict(customer, seen, typed, clashing, language);
        }
        try {
            var wordings = new Wordings(pages.speech(language));
            var answers = wanted.stream().map(wordings::answer).toList();
            var changed = portal.change(
                    new PreferenceChange(customer, now.revision(), answers, provenance(customer, ADDRESS), false));
            outcomes.saved(changed, language, redirect);
            redirect.addFlashAttribute("merged", !now.revision().equals(seen.revision()));
            return new ModelAndView(BACK);
        } catch (StaleRevision stale) {
            return conflict(customer, seen, typed, wanted, language);
        }
    }

    /** What is wanted otherwise than somebody changed it to since the page was opened. */
    private static List<Setting> clashes(List<Setting> wanted, ContactPreferences seen, ContactPreferences now) {
        return wanted.stream()
                .filter(setting -> !now.current(setting).equals(seen.current(setting))
                        && !now.current(setting).equals(setting))
                .toList();
    }

    @PostMapping("/undo")
    ModelAndView undo(
            @CurrentCustomer CustomerId customer,
            @RequestParam long revision,
            Locale language,
            RedirectAttributes redirect) {
        try {
            var undone = portal.undo(customer, new Revision(revision), provenance(customer, ADDRESS + "/undo"));
            outcomes.undone(undone, language, redirect);
        } catch (StaleRevision stale) {
            redirect.addFlashAttribute("notice", "preference.undo.tooLate");
        }
        return new ModelAndView(BACK);
    }

    /** The preferences as they were when the visitor opened the page. */
    private ContactPreferences seen(CustomerId customer, Revision revision) {
        var entries = ledger.of(customer).stream()
                .filter(entry -> entry.revision().number() <= revision.number())
                .toList();
        return ContactPreferences.foldedFrom(customer, entries);
    }

    /** Keeps what was typed on top of what is saved now; saving that again is based on the latter. */
    private ModelAndView conflict(
            CustomerId customer, ContactPreferences seen, Fields typed, List<Setting> clashing, Locale language) {
        var saved = preferences.of(customer);
        var sheet = pages.sheet(saved, language);
        var merged = sheet.fields(saved).withChanges(sheet.fields(seen), typed);
        var conflicts = pages.conflicts(clashing, saved, language);
        return page(sheet, saved, merged, new Faults(), conflicts, language, HttpStatus.CONFLICT);
    }

    private ModelAndView page(
            Sheet sheet,
            ContactPreferences saved,
            Fields fields,
            Faults faults,
            List<Conflict> conflicts,
            Locale language,
            HttpStatus status) {
        var page = pages.page(sheet, saved, fields, faults, conflicts, language);
        var view = new ModelAndView(VIEW, status);
        view.addObject("page", page);
        return view;
    }

    private Provenance provenance(CustomerId customer, String source) {
        return new Provenance(clock.instant(), customer.actor(), source, "");
    }
}
