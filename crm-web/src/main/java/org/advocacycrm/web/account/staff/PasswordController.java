package org.advocacycrm.web.account.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.advocacycrm.account.PasswordChoice;
import org.advocacycrm.account.PasswordChoice.Outcome;
import org.advocacycrm.web.account.AccountMail;
import org.advocacycrm.web.account.WeaknessMessages;
import org.advocacycrm.web.security.CurrentStaff;
import org.advocacycrm.web.security.Doorkeeper;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/staff/account/password")
class PasswordController {

    private static final String PAGE = "account/password";

    private final PasswordChoice passwords;
    private final Doorkeeper doorkeeper;
    private final AccountMail mail;

    PasswordController(PasswordChoice passwords, Doorkeeper doorkeeper, AccountMail mail) {
        this.passwords = passwords;
        this.doorkeeper = doorkeeper;
        this.mail = mail;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", PasswordForm.EMPTY);
        return PAGE;
    }

    /** Whoever else is signed in to the account is not any more afterwards. */
    @PostMapping
    String change(
            @CurrentStaff StaffMember member,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (passwords.replace(member.id(), form.present(), form.password())) {
                case Outcome.Chosen(var account) -> {
                    doorkeeper.showOut(member.id());
                    doorkeeper.admit(SignInController.member(account), request, response);
                    mail.passwordChanged(account);
                    redirect.addFlashAttribute("notice", "account.password.changed");
                    return "redirect:/staff/account/password";
                }
                case Outcome.TooWeak(var weakness) -> WeaknessMessages.reject(errors, "password", weakness);
                case Outcome.WrongPassword(), Outcome.InvitationGone() ->
                    errors.rejectValue("present", "account.password.wrong");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return PAGE;
    }
}
