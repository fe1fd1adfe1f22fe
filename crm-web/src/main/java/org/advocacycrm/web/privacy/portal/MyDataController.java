package org.advocacycrm.web.privacy.portal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.privacy.CustomerMarks;
import org.advocacycrm.privacy.DataRequests;
import org.advocacycrm.privacy.RequestDesk;
import org.advocacycrm.privacy.RequestEffects;
import org.advocacycrm.privacy.RequestId;
import org.advocacycrm.privacy.held.PersonalRecords;
import org.advocacycrm.web.security.CurrentActor;
import org.advocacycrm.web.security.CurrentCustomer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is held about whoever is signed in, and what became of their requests. */
@Controller
@RequestMapping(MyDataController.ADDRESS)
class MyDataController {

    static final String ADDRESS = "/portal/my-data";

    /** Of each category; the file has all. */
    private static final int SHOWN = 5;

    private final PersonalRecords records;
    private final DataRequests requests;
    private final CustomerMarks marks;
    private final RequestDesk desk;
    private final RequestEffects effects;
    private final MyDataPages pages;
    private final Clock clock;

    MyDataController(
            PersonalRecords records,
            DataRequests requests,
            CustomerMarks marks,
            RequestDesk desk,
            RequestEffects effects,
            MyDataPages pages,
            Clock clock) {
        this.records = records;
        this.requests = requests;
        this.marks = marks;
        this.desk = desk;
        this.effects = effects;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String show(@CurrentCustomer CustomerId customer, Locale language, Model model) {
        var words = pages.words(customer, language);
        model.addAttribute("blocks", pages.blocks(records.of(customer, SHOWN), words));
        model.addAttribute("bases", pages.bases(words));
        model.addAttribute(
                "open",
                requests.of(customer).stream()
                        .filter(request -> request.isOpen())
                        .count());
        model.addAttribute(
                "restricted",
                marks.of(customer)
                        .map(CustomerMarks.Marks::restrictedSince)
                        .map(words.dates()::day)
                        .orElse(null));
        model.addAttribute("zone", words.dates().zone());
        return "privacy/my-data";
    }

    @GetMapping("/requests")
    String track(@CurrentCustomer CustomerId customer, Locale language, Model model) {
        var words = pages.words(customer, language);
        List<MyDataPages.Tracked> tracked = pages.tracked(requests.of(customer), words);
        model.addAttribute("requests", tracked);
        model.addAttribute("zone", words.dates().zone());
        return "privacy/requests";
    }

    @PostMapping("/requests/{id}/withdraw")
    String withdraw(
            @CurrentCustomer CustomerId customer,
            @CurrentActor String actor,
            @PathVariable UUID id,
            RedirectAttributes redirect) {
        if (desk.withdraw(customer, new RequestId(id), actor).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        redirect.addFlashAttribute("notice", "privacy.withdrawn");
        return "redirect:" + ADDRESS + "/requests";
    }

    @PostMapping("/restriction/lift")
    String lift(@CurrentCustomer CustomerId customer, @CurrentActor String actor, RedirectAttributes redirect) {
        effects.lift(customer, actor, clock.instant());
        redirect.addFlashAttribute("notice", "privacy.lifted");
        return "redirect:" + ADDRESS;
    }
}
