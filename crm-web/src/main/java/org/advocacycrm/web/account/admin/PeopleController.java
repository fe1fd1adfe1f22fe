package org.advocacycrm.web.account.admin;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.account.Staffing;
import org.advocacycrm.account.Staffing.Outcome;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.web.account.AccountMail;
import org.advocacycrm.web.account.ClockTimes;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.security.CurrentStaff;
import org.advocacycrm.web.security.Doorkeeper;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/staff/admin/people")
class PeopleController {

    private static final String PAGE = "account/people";
    private static final String BACK = "redirect:/staff/admin/people";

    private final Staffing staffing;
    private final StaffAccounts accounts;
    private final Doorkeeper doorkeeper;
    private final AccountMail mail;
    private final ClockTimes times;
    private final MessageSource messages;

    PeopleController(
            Staffing staffing,
            StaffAccounts accounts,
            Doorkeeper doorkeeper,
            AccountMail mail,
            ClockTimes times,
            MessageSource messages) {
        this.staffing = staffing;
        this.accounts = accounts;
        this.doorkeeper = doorkeeper;
        this.mail = mail;
        this.times = times;
        this.messages = messages;
    }

    @ModelAttribute("people")
    List<PersonRow> people(@CurrentStaff StaffMember me) {
        return accounts.all().stream()
                .map(account -> PersonRow.of(account, account.id().equals(me.id()), times))
                .toList();
    }

    @ModelAttribute("roles")
    List<Choice> roles(Locale locale) {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(
                        role.name(),
                        messages.getMessage("account.role." + role, null, locale),
                        messages.getMessage("account.role." + role + ".may", null, locale)))
                .toList();
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", InviteForm.EMPTY);
        return PAGE;
    }

    @PostMapping
    String invite(
            @CurrentStaff StaffMember me,
            @Valid @ModelAttribute("form") InviteForm form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var address = errors.hasFieldErrors("email")
                ? null
                : EmailAddress.typed(form.email()).orElse(null);
        if (address == null && !errors.hasFieldErrors("email")) {
            errors.rejectValue("email", "account.email.wrong");
        }
        if (address != null && !errors.hasErrors()) {
            switch (staffing.invite(form.name().strip(), address, form.role(), me.email())) {
                case Outcome.Invited invited -> {
                    send(invited, redirect);
                    return BACK;
                }
                case Outcome.Refused(var reason) -> errors.rejectValue("email", "account.people.refused." + reason);
                case Outcome.Changed(var account) ->
                    throw new IllegalStateException("Nobody was invited: " + account.id());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return PAGE;
    }

    @PostMapping("/{id}/invitation")
    String inviteAgain(@CurrentStaff StaffMember me, @PathVariable UUID id, RedirectAttributes redirect) {
        return answer(staffing.inviteAgain(new AccountId(id), me.email()), "", redirect);
    }

    @PostMapping("/{id}/role")
    String giveRole(
            @CurrentStaff StaffMember me, @PathVariable UUID id, @RequestParam Role role, RedirectAttributes redirect) {
        return answer(staffing.giveRole(new AccountId(id), role, me.email()), "account.people.role-given", redirect);
    }

    @PostMapping("/{id}/deactivation")
    String deactivate(@CurrentStaff StaffMember me, @PathVariable UUID id, RedirectAttributes redirect) {
        return answer(staffing.deactivate(new AccountId(id), me.email()), "account.people.deactivated", redirect);
    }

    @PostMapping("/{id}/reactivation")
    String reactivate(@CurrentStaff StaffMember me, @PathVariable UUID id, RedirectAttributes redirect) {
        return answer(staffing.reactivate(new AccountId(id), me.email()), "account.people.reactivated", redirect);
    }

    private String answer(Outcome outcome, String notice, RedirectAttributes redirect) {
        switch (outcome) {
            case Outcome.Changed(var account) -> {
                doorkeeper.showOut(account.id());
                redirect.addFlashAttribute("notice", notice);
                redirect.addFlashAttribute("noticeArguments", new Object[] {account.name()});
            }
            case Outcome.Invited invited -> send(invited, redirect);
            case Outcome.Refused(var reason) ->
                redirect.addFlashAttribute("refused", "account.people.refused." + reason);
        }
        return BACK;
    }

    private void send(Outcome.Invited invited, RedirectAttributes redirect) {
        mail.invitation(invited.account(), invited.token());
        redirect.addFlashAttribute("notice", "account.people.invited");
        redirect.addFlashAttribute(
                "noticeArguments", new Object[] {invited.account().email().value()});
    }
}
