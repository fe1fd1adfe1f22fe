package org.advocacycrm.web.mail;

import java.util.function.Predicate;
import org.advocacycrm.mail.Letter.Audience;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.settings.CrmSettings;
import org.advocacycrm.web.settings.DemoMode;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Shows mail that did not leave the machine: to administrators all of it, in the demo to everybody what customers get.
 * Invitations to staff stay out of the open mailbox, since they open more than a customer's own page.
 */
@Controller
class MailController {

    private final Outbox outbox;
    private final CrmSettings settings;
    private final Company company;
    private final DemoMode demo;
    private final boolean serverUsed;

    MailController(Outbox outbox, CrmSettings settings, Company company, DemoMode demo, Environment environment) {
        this.outbox = outbox;
        this.settings = settings;
        this.company = company;
        this.demo = demo;
        this.serverUsed = environment.containsProperty("spring.mail.host");
    }

    @GetMapping("/staff/admin/outbox")
    String outbox(Model model) {
        model.addAttribute("serverUsed", serverUsed);
        return list(model, mail -> true, "/staff/admin/outbox");
    }

    @GetMapping("/staff/admin/outbox/{name}")
    String outboxMail(@PathVariable String name, Model model) {
        return mail(name, model, mail -> true, "/staff/admin/outbox");
    }

    @GetMapping("/mailbox")
    String mailbox(Model model) {
        requireOpenMailbox();
        model.addAttribute("serverUsed", false);
        return list(model, MailController::isForCustomers, "/mailbox");
    }

    @GetMapping("/mailbox/{name}")
    String mailboxMail(@PathVariable String name, Model model) {
        requireOpenMailbox();
        return mail(name, model, MailController::isForCustomers, "/mailbox");
    }

    private String list(Model model, Predicate<OutgoingMail> shown, String base) {
        model.addAttribute(
                "mails", outbox.newest().stream().filter(shown).map(this::page).toList());
        model.addAttribute("base", base);
        return "mail/list";
    }

    private String mail(String name, Model model, Predicate<OutgoingMail> shown, String base) {
        var mail = outbox.read(name).filter(shown).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("mail", page(mail));
        model.addAttribute("base", base);
        return "mail/mail";
    }

    private MailPage page(OutgoingMail mail) {
        return MailPage.of(mail, settings.baseUrl(), company.zone());
    }

    private void requireOpenMailbox() {
        if (!demo.mailboxOpen()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static boolean isForCustomers(OutgoingMail mail) {
        return mail.audience() == Audience.CUSTOMER;
    }
}
