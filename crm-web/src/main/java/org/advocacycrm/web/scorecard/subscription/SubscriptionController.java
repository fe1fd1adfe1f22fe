package org.advocacycrm.web.scorecard.subscription;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.advocacycrm.web.security.CurrentStaff;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/staff/subscriptions")
class SubscriptionController {

    private static final String LIST = "redirect:/staff/subscriptions";
    private static final int UNPROCESSABLE = 422;

    private final SubscriptionPages pages;

    SubscriptionController(SubscriptionPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String list(@CurrentStaff StaffMember reader, Model model, Locale language) {
        model.addAttribute("rows", pages.rows(reader, language));
        return "subscription/subscriptions";
    }

    @GetMapping("/new")
    String offer(
            @RequestParam(defaultValue = "") String query,
            @CurrentStaff StaffMember reader,
            Model model,
            Locale language) {
        var me = Set.of(reader.id().value());
        return form(new SubscriptionForm(query, "last-month", "pdf", me), model, language);
    }

    @PostMapping
    String subscribe(
            @Valid @ModelAttribute("form") SubscriptionForm form,
            BindingResult errors,
            @CurrentStaff StaffMember reader,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && !pages.mayAllReceive(form.chosen())) {
            errors.rejectValue("recipients", "subscription.recipients.gone");
        }
        if (errors.hasErrors()) {
            response.setStatus(UNPROCESSABLE);
            return form(form, model, language);
        }
        pages.add(form, reader);
        redirect.addFlashAttribute("notice", "subscription.added");
        return LIST;
    }

    /** Takes the reader off the recipients. */
    @PostMapping("/{id}/leave")
    String leave(@PathVariable UUID id, @CurrentStaff StaffMember reader, RedirectAttributes redirect) {
        pages.leave(id, reader);
        redirect.addFlashAttribute("notice", "subscription.left");
        return LIST;
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable UUID id, @CurrentStaff StaffMember reader, RedirectAttributes redirect) {
        pages.remove(id, reader);
        redirect.addFlashAttribute("notice", "subscription.removed");
        return LIST;
    }

    private String form(SubscriptionForm form, Model model, Locale language) {
        model.addAttribute("form", form);
        model.addAttribute("choices", pages.choices(form, language));
        return "subscription/subscription";
    }
}
