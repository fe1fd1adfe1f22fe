package org.advocacycrm.web.preference;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.preference.StopReason;
import org.advocacycrm.web.security.CurrentCustomer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The short ways out: no more marketing, no contact at all, and back again. Each holds whatever was set before. */
@Controller
class StopController {

    private static final String MARKETING = PreferenceController.ADDRESS + "/stop-marketing";
    private static final String REASON = MARKETING + "/reason";
    private static final String EVERYTHING = PreferenceController.ADDRESS + "/do-not-contact";

    private final PreferencePortal portal;
    private final PreferencePages pages;
    private final Outcomes outcomes;
    private final Clock clock;

    StopController(PreferencePortal portal, PreferencePages pages, Outcomes outcomes, Clock clock) {
        this.portal = portal;
        this.pages = pages;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @GetMapping(MARKETING)
    String askAboutMarketing() {
        return "preference/stop-marketing";
    }

    @PostMapping(MARKETING)
    String stopMarketing(@CurrentCustomer CustomerId customer, Locale language, RedirectAttributes redirect) {
        var wording = pages.speech(language).say("preference.stop.marketing.text");
        var answers = Arrays.stream(Channel.values())
                .map(channel -> new ChannelUse(channel, Purpose.MARKETING))
                .map(use -> new Answer(new Setting.Permission(use, Choice.OUT), wording))
                .toList();
        redirect.addFlashAttribute("stopReasons", StopReason.values());
        return save(customer, answers, MARKETING, language, redirect);
    }

    /** Asked afterwards, so that nobody takes it for a condition. */
    @PostMapping(REASON)
    String tellWhy(
            @CurrentCustomer CustomerId customer,
            @RequestParam(required = false) @Nullable StopReason reason,
            Locale language,
            RedirectAttributes redirect) {
        var wording = pages.speech(language).say("preference.stopReason.question");
        var answers = List.of(new Answer(new Setting.WhyStopped(reason), wording));
        return save(customer, answers, MARKETING, language, redirect);
    }

    @GetMapping(EVERYTHING)
    String askAboutEverything() {
        return "preference/do-not-contact";
    }

    @PostMapping(EVERYTHING)
    String switchContact(
            @CurrentCustomer CustomerId customer,
            @RequestParam boolean on,
            Locale language,
            RedirectAttributes redirect) {
        var wording = pages.speech(language)
                .say(on ? "preference.section.doNotContact.hint" : "preference.contactAgain.text");
        var answers = List.of(new Answer(new Setting.DoNotContact(on), wording));
        return save(customer, answers, EVERYTHING, language, redirect);
    }

    private String save(
            CustomerId customer, List<Answer> answers, String source, Locale language, RedirectAttributes redirect) {
        var provenance = new Provenance(clock.instant(), customer.actor(), source, "");
        var changed = portal.change(new PreferenceChange(customer, null, answers, provenance, false));
        outcomes.saved(changed, language, redirect);
        return "redirect:" + PreferenceController.ADDRESS;
    }
}
