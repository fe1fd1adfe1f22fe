package org.advocacycrm.web.account.start;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.advocacycrm.account.FirstAdministrator;
import org.advocacycrm.account.Weakness;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.web.account.WeaknessMessages;
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

/** Where the link printed at the first start leads: it makes one administrator, once. */
@Controller
@RequestMapping("/setup/{token}")
class SetUpController {

    private static final String PAGE = "account/set-up";
    private static final String GONE = "account/set-up-gone";

    private final FirstAdministrator first;

    SetUpController(FirstAdministrator first) {
        this.first = first;
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        model.addAttribute("form", SetUpForm.EMPTY);
        return first.opens(token) ? PAGE : gone(response);
    }

    @PostMapping
    String create(
            @PathVariable String token,
            @Valid @ModelAttribute("form") SetUpForm form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!first.opens(token)) {
            return gone(response);
        }
        if (!errors.hasErrors()) {
            check(form, errors);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return PAGE;
        }
        var created = first.create(token, form.name().strip(), new EmailAddress(form.email()), form.password());
        if (created.isEmpty()) {
            return gone(response);
        }
        redirect.addFlashAttribute("notice", "account.set-up.done");
        return "redirect:/sign-in";
    }

    private static void check(SetUpForm form, BindingResult errors) {
        var address = EmailAddress.typed(form.email());
        if (address.isEmpty()) {
            errors.rejectValue("email", "account.email.wrong");
        } else {
            Weakness.of(form.password(), address.get())
                    .ifPresent(weakness -> WeaknessMessages.reject(errors, "password", weakness));
        }
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return GONE;
    }
}
