package org.advocacycrm.web.account.admin;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.account.key.KeyRing;
import org.advocacycrm.account.key.Scope;
import org.advocacycrm.web.account.ClockTimes;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.security.CurrentStaff;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/staff/admin/keys")
class KeyController {

    private static final String PAGE = "account/keys";
    private static final String BACK = "redirect:/staff/admin/keys";

    private final KeyRing keys;
    private final ClockTimes times;
    private final MessageSource messages;

    KeyController(KeyRing keys, ClockTimes times, MessageSource messages) {
        this.keys = keys;
        this.times = times;
        this.messages = messages;
    }

    @ModelAttribute("keys")
    List<KeyRow> keys() {
        return keys.all().stream().map(key -> KeyRow.of(key, times)).toList();
    }

    @ModelAttribute("scopes")
    List<Choice> scopes(Locale locale) {
        return Arrays.stream(Scope.values())
                .map(scope -> new Choice(
                        scope.name(),
                        messages.getMessage("account.scope." + scope, null, locale),
                        messages.getMessage("account.scope." + scope + ".may", null, locale)))
                .toList();
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", KeyForm.EMPTY);
        return PAGE;
    }

    @PostMapping
    String make(
            @CurrentStaff StaffMember me,
            @Valid @ModelAttribute("form") KeyForm form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return PAGE;
        }
        var secret = keys.make(form.name().strip(), form.scopes(), me.email());
        redirect.addFlashAttribute("secret", secret.value());
        redirect.addFlashAttribute("secretOf", form.name().strip());
        return BACK;
    }

    @PostMapping("/{id}/revocation")
    String revoke(@CurrentStaff StaffMember me, @PathVariable UUID id, RedirectAttributes redirect) {
        if (keys.revoke(id, me.email())) {
            redirect.addFlashAttribute("notice", "account.keys.revoked");
        }
        return BACK;
    }
}
