package org.advocacycrm.web.account.staff;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.advocacycrm.account.PasswordChoice;
import org.advocacycrm.account.PasswordChoice.Outcome;
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

/** Where the link of an invitation leads. Looking changes nothing, so that a mail scanner does no harm. */
@Controller
@RequestMapping("/invitation/{token}")
class InvitationController {

    private static final String PAGE = "account/invitation";
    private static final String GONE = "account/invitation-gone";

    private final PasswordChoice passwords;

    InvitationController(PasswordChoice passwords) {
        this.passwords = passwords;
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        model.addAttribute("form", NewPasswordForm.EMPTY);
        return page(token, model, response);
    }

    @PostMapping
    String accept(
            @PathVariable String token,
            @Valid @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (passwords.accept(token, form.password())) {
                case Outcome.Chosen(var account) -> {
                    redirect.addFlashAttribute("notice", "account.invitation.accepted");
                    return "redirect:/sign-in";
                }
                case Outcome.TooWeak(var weakness) -> WeaknessMessages.reject(errors, "password", weakness);
                case Outcome.WrongPassword(), Outcome.InvitationGone() -> {
                    return gone(response);
                }
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(token, model, response);
    }

    private String page(String token, Model model, HttpServletResponse response) {
        var invited = passwords.invited(token);
        invited.ifPresent(account -> model.addAttribute("email", account.email().value()));
        return invited.isPresent() ? PAGE : gone(response);
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return GONE;
    }
}
