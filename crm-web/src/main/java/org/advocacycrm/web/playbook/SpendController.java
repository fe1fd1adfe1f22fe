package org.advocacycrm.web.playbook;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.playbook.PlaybookDesk;
import org.advocacycrm.playbook.Spend;
import org.advocacycrm.playbook.SpendId;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was spent on a customer. */
@Controller
@RequestMapping("/staff/customers/{customer}/spends")
class SpendController {

    private static final int MOST_DIGITS = 12;

    private final PlaybookDesk desk;
    private final CustomerDirectory directory;
    private final PlaybookWords words;
    private final Company company;
    private final Clock clock;

    SpendController(PlaybookDesk desk, CustomerDirectory directory, PlaybookWords words, Company company, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.words = words;
        this.company = company;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView blank(@PathVariable UUID customer, Locale language) {
        return page(customer, language, HttpStatus.OK).addObject("form", SpendForm.EMPTY);
    }

    @PostMapping
    ModelAndView keep(
            @PathVariable UUID customer,
            @Valid @ModelAttribute("form") SpendForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        var page = page(customer, language, HttpStatus.UNPROCESSABLE_CONTENT);
        var amount = amount(form.amount());
        if (amount.isEmpty() && !form.amount().isBlank()) {
            errors.rejectValue("amount", "playbook.spend.amount-unreadable");
        }
        var kind = Arrays.stream(Spend.Kind.values())
                .filter(known -> known.name().equals(form.kind()))
                .findFirst();
        if (kind.isEmpty()) {
            errors.rejectValue("kind", "playbook.spend.kind-missing");
        }
        if (errors.hasErrors()) {
            return page;
        }
        desk.note(new Spend(
                new SpendId(UUID.randomUUID()),
                new CustomerId(customer),
                kind.orElseThrow(),
                amount.orElseThrow(),
                company.currency(),
                form.what().strip(),
                clock.instant(),
                actor));
        redirect.addFlashAttribute("notice", "playbook.spend.kept");
        return new ModelAndView("redirect:/staff/customers/" + customer);
    }

    private ModelAndView page(UUID customer, Locale language, HttpStatus status) {
        var name = directory
                .profile(new CustomerId(customer))
                .map(profile -> profile.line().name())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("playbook/spend", status)
                .addObject("customer", customer)
                .addObject("name", name)
                .addObject("currency", company.currency().getCurrencyCode())
                .addObject("kinds", kinds(language));
    }

    private List<Choice> kinds(Locale language) {
        return Arrays.stream(Spend.Kind.values())
                .map(kind ->
                        new Choice(kind.name(), words.say("spend." + kind.name().toLowerCase(Locale.ROOT), language)))
                .toList();
    }

    private static Optional<BigDecimal> amount(String typed) {
        try {
            return Optional.of(new BigDecimal(typed.strip().replace(',', '.')))
                    .filter(amount -> amount.signum() > 0 && amount.precision() <= MOST_DIGITS && amount.scale() <= 2);
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
