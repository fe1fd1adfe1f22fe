package org.advocacycrm.web.contact;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactSimulator;
import org.advocacycrm.customer.CustomerId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Lets staff try out a contact: nothing is reserved and nothing is put on record. */
@Controller
class SimulationController {

    private final ContactSimulator simulator;
    private final KnownCustomers customers;
    private final ContactChoices choices;
    private final DecisionViews views;
    private final Clock clock;

    SimulationController(
            ContactSimulator simulator,
            KnownCustomers customers,
            ContactChoices choices,
            DecisionViews views,
            Clock clock) {
        this.simulator = simulator;
        this.customers = customers;
        this.choices = choices;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/staff/customers/{customer}/what-if")
    ModelAndView ask(
            @PathVariable String customer,
            @ModelAttribute("form") SimulationForm form,
            BindingResult errors,
            Locale language) {
        var known = customers.named(customer);
        var zone = simulator.zoneOf(known.customer());
        var page = new ModelAndView("contact/what-if")
                .addObject("customer", known)
                .addObject("zone", zone.getDisplayName(TextStyle.FULL, language))
                .addObject("choices", choices.in(language));
        return form.isEmpty()
                ? page.addObject("form", begun(zone))
                : answered(page, known.customer(), form, errors, zone, language);
    }

    private ModelAndView answered(
            ModelAndView page,
            CustomerId customer,
            SimulationForm form,
            BindingResult errors,
            ZoneId zone,
            Locale language) {
        var request = form.request(zone, errors);
        if (request == null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var simulation = simulator.ask(customer, request);
        return page.addObject("answer", views.of(simulation.decision(), simulation.zone(), language));
    }

    /** The next whole hour on the customer's clock. */
    private SimulationForm begun(ZoneId zone) {
        var hour = LocalDateTime.ofInstant(clock.instant(), zone)
                .truncatedTo(ChronoUnit.HOURS)
                .plusHours(1);
        return SimulationForm.of(ContactPurpose.MARKETING, hour);
    }
}
