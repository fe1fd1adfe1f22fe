package org.advocacycrm.web.account.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.audit.AuditTrail;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.account.ClockTimes;
import org.advocacycrm.web.frame.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AuditController {

    private final AuditTrail trail;
    private final Company company;
    private final ClockTimes times;
    private final MessageSource messages;

    AuditController(AuditTrail trail, Company company, ClockTimes times, MessageSource messages) {
        this.trail = trail;
        this.company = company;
        this.times = times;
        this.messages = messages;
    }

    /** A date that is none is reported at its field, and the log is shown without it. */
    @GetMapping("/staff/admin/audit")
    String show(
            @ModelAttribute("form") AuditFilterForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String before,
            Locale locale,
            Model model) {
        if (AuditFilterForm.isNoDate(form.from())) {
            errors.rejectValue("from", "account.audit.date.wrong");
        }
        if (AuditFilterForm.isNoDate(form.to())) {
            errors.rejectValue("to", "account.audit.date.wrong");
        }
        var place = AuditPlace.parse(before).orElse(null);
        var lines = trail.page(form.toFilter(company.zone()), place, AuditPage.SIZE + 1);
        model.addAttribute("page", AuditPage.of(lines, times));
        model.addAttribute("actions", actions(locale));
        return "account/audit";
    }

    private List<Choice> actions(Locale locale) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", messages.getMessage("account.audit.every-action", null, locale)));
        trail.actions().forEach(action -> choices.add(new Choice(action, action)));
        return choices;
    }
}
