package org.advocacycrm.web.call;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.call.Call;
import org.advocacycrm.call.Calls;
import org.advocacycrm.contact.ContactDecision;
import org.advocacycrm.contact.ContactDecision.Allow;
import org.advocacycrm.contact.ContactDecision.Defer;
import org.advocacycrm.contact.ContactDecision.Deny;
import org.advocacycrm.contact.ContactPolicy;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.Contacts;
import org.advocacycrm.contact.Recipient;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.When;
import org.advocacycrm.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of calls to make. */
@Controller
@RequestMapping(CallController.ADDRESS)
class CallController {

    static final String ADDRESS = "/staff/calls";

    private static final int SHOWN = 50;

    private final Calls calls;
    private final Contacts contacts;
    private final MessageSource texts;
    private final Company company;
    private final Clock clock;

    CallController(Calls calls, Contacts contacts, MessageSource texts, Company company, Clock clock) {
        this.calls = calls;
        this.contacts = contacts;
        this.texts = texts;
        this.company = company;
        this.clock = clock;
    }

    /**
     * A call in the list.
     *
     * @param now whether it may be made at this moment
     */
    record Row(
            String id,
            @Nullable String customer,
            String name,
            String number,
            String text,
            String now,
            int attempts,
            When asked) {}

    @GetMapping
    String list(Locale language, Model model) {
        model.addAttribute(
                "rows",
                calls.open(SHOWN).stream().map(call -> row(call, language)).toList());
        return "call/list";
    }

    private Row row(Call call, Locale language) {
        var dates = Dates.in(language, company.zone());
        var decision = decision(call);
        var words = decision.map(known -> now(known, dates, language)).orElseGet(() -> say("call.now", language));
        var customer = call.customer();
        return new Row(
                call.id().toString(),
                customer == null ? null : customer.toString(),
                call.name(),
                call.number(),
                call.text(),
                words,
                call.attempts(),
                dates.moment(call.askedAt()));
    }

    /** What holds at this moment; the place of the call itself is taken already, so caps are not asked again. */
    private Optional<ContactDecision> decision(Call call) {
        var customer = call.customer();
        var purpose = call.purpose();
        if (customer == null || purpose == null) {
            return Optional.empty();
        }
        var now = clock.instant();
        var known = contacts.recipient(customer, now, now);
        var recipient =
                new Recipient(known.state(), known.addresses(), known.preferences(), known.businessZone(), List.of());
        var request = new ContactRequest(purpose, Channel.PHONE, null, null, null, now, null);
        return Optional.of(ContactPolicy.decide(request, recipient));
    }

    private String now(ContactDecision decision, Dates dates, Locale language) {
        return switch (decision) {
            case Allow allowed -> say("call.now", language);
            case Defer deferred ->
                texts.getMessage(
                        "call.later",
                        new Object[] {dates.moment(deferred.until()).text()},
                        language);
            case Deny denied -> say("call.never", language);
        };
    }

    @PostMapping("/{id}/made")
    String made(@PathVariable UUID id, @CurrentActor String actor, RedirectAttributes redirect) {
        var done = calls.made(id, actor, clock.instant());
        redirect.addFlashAttribute("notice", done ? "call.made" : "call.gone");
        return "redirect:" + ADDRESS;
    }

    @PostMapping("/{id}/missed")
    String missed(@PathVariable UUID id, @CurrentActor String actor, RedirectAttributes redirect) {
        var done = calls.missed(id, actor, clock.instant());
        redirect.addFlashAttribute("notice", done ? "call.missed" : "call.gone");
        return "redirect:" + ADDRESS;
    }

    private String say(String code, Locale language) {
        return texts.getMessage(code, null, language);
    }
}
