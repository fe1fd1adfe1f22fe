package org.advocacycrm.web.contact;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What was asked about contacts in the last 90 days, and what was answered: of the company and of one customer. */
@Controller
class LogController {

    private static final String COMPANY = "/staff/contacts";

    private final LogPages pages;
    private final KnownCustomers customers;
    private final ContactChoices choices;

    LogController(LogPages pages, KnownCustomers customers, ContactChoices choices) {
        this.pages = pages;
        this.customers = customers;
        this.choices = choices;
    }

    @GetMapping(COMPANY)
    String ofCompany(@ModelAttribute("form") LogForm form, Locale language, Model model) {
        model.addAttribute("page", pages.of(form.filter(null), form, COMPANY, language));
        return shown(COMPANY, language, model);
    }

    @GetMapping("/staff/customers/{customer}/contacts")
    String ofCustomer(
            @PathVariable String customer, @ModelAttribute("form") LogForm form, Locale language, Model model) {
        var known = customers.named(customer);
        var address = "/staff/customers/" + known.customer() + "/contacts";
        model.addAttribute("customer", known);
        model.addAttribute("page", pages.of(form.filter(known.customer()), form, address, language));
        return shown(address, language, model);
    }

    private String shown(String address, Locale language, Model model) {
        model.addAttribute("address", address);
        model.addAttribute("choices", choices.ofLog(language));
        return "contact/log";
    }
}
