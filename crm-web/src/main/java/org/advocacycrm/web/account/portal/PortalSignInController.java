package org.advocacycrm.web.account.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.Clock;
import org.advocacycrm.account.portal.PortalSignIn;
import org.advocacycrm.account.portal.PortalSignIn.Proof;
import org.advocacycrm.account.portal.PortalSignIn.Request;
import org.advocacycrm.account.token.Secret;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.web.account.AccountMail;
import org.advocacycrm.web.account.ClockTimes;
import org.advocacycrm.web.settings.DemoMode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends a link and a code, and takes the code. No page differs by whether anybody has the address. */
@Controller
@RequestMapping("/portal/sign-in")
class PortalSignInController {

    private static final String PAGE = "account/portal-sign-in";
    private static final String SENT = "account/portal-sent";
    private static final String BACK_TO_SENT = "redirect:/portal/sign-in/sent";
    private static final String BACK_TO_START = "redirect:/portal/sign-in";
    private static final String PENDING = "pendingSignIn";

    private final PortalSignIn signIn;
    private final ProvenAddress proven;
    private final AccountMail mail;
    private final DemoMode demo;
    private final ClockTimes times;
    private final Clock clock;

    PortalSignInController(
            PortalSignIn signIn, ProvenAddress proven, AccountMail mail, DemoMode demo, ClockTimes times, Clock clock) {
        this.signIn = signIn;
        this.proven = proven;
        this.mail = mail;
        this.demo = demo;
        this.times = times;
        this.clock = clock;
    }

    @ModelAttribute("mailboxOpen")
    boolean mailboxOpen() {
        return demo.mailboxOpen();
    }

    @GetMapping
    String show(
            @RequestParam(name = "signed-out", required = false) String signedOut,
            @RequestParam(required = false) String expired,
            Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new AddressForm(""));
        }
        model.addAttribute("signedOut", signedOut != null);
        model.addAttribute("expired", expired != null);
        return PAGE;
    }

    @PostMapping
    String request(
            @Valid @ModelAttribute("form") AddressForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        var address =
                errors.hasErrors() ? null : EmailAddress.typed(form.email()).orElse(null);
        if (address == null) {
            if (!errors.hasErrors()) {
                errors.rejectValue("email", "account.email.wrong");
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return PAGE;
        }
        ask(address, request);
        return BACK_TO_SENT;
    }

    @GetMapping("/sent")
    String sent(@SessionAttribute(name = PENDING, required = false) @Nullable PendingSignIn pending, Model model) {
        if (pending == null) {
            return BACK_TO_START;
        }
        model.addAttribute("form", CodeForm.EMPTY);
        return sentPage(pending, model);
    }

    @PostMapping("/again")
    String again(
            @SessionAttribute(name = PENDING, required = false) @Nullable PendingSignIn pending,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (pending == null) {
            return BACK_TO_START;
        }
        if (ask(pending.address(), request)) {
            redirect.addFlashAttribute("notice", "account.portal.sent-again");
        }
        return BACK_TO_SENT;
    }

    @PostMapping("/code")
    String code(
            @SessionAttribute(name = PENDING, required = false) @Nullable PendingSignIn pending,
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (pending == null) {
            return BACK_TO_START;
        }
        if (!errors.hasErrors()) {
            switch (prove(pending, form)) {
                case Proof.Accepted(var address) -> {
                    request.getSession().removeAttribute(PENDING);
                    return proven.accept(address, request, response);
                }
                case Proof.WrongCode(var triesLeft) ->
                    errors.rejectValue("code", "account.portal.code.wrong", new Object[] {triesLeft}, null);
                case Proof.Gone() -> errors.rejectValue("code", "account.portal.code.gone");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return sentPage(pending, model);
    }

    private Proof prove(PendingSignIn pending, CodeForm form) {
        return pending.challenge() == null
                ? new Proof.Gone()
                : signIn.byCode(new Secret(pending.challenge()), form.digits());
    }

    /** Whether a mail was asked for; if not, it is too early for another one. */
    private boolean ask(EmailAddress address, HttpServletRequest request) {
        var session = request.getSession();
        return switch (signIn.request(address, request.getRemoteAddr())) {
            case Request.Taken(var challenge, var letter) -> {
                letter.ifPresent(written -> mail.signIn(written, LocaleContextHolder.getLocale()));
                var againAt = clock.instant().plus(PortalSignIn.BETWEEN_MAILS);
                session.setAttribute(PENDING, PendingSignIn.of(address, challenge, againAt));
                yield true;
            }
            case Request.Later(var at) -> {
                session.setAttribute(PENDING, PendingSignIn.of(address, challengeFor(address, session), at));
                yield false;
            }
        };
    }

    /** The code of the mail before still works in this browser. */
    private static @Nullable Secret challengeFor(EmailAddress address, HttpSession session) {
        var before = (PendingSignIn) session.getAttribute(PENDING);
        return before == null || before.challenge() == null || !before.address().equals(address)
                ? null
                : new Secret(before.challenge());
    }

    private String sentPage(PendingSignIn pending, Model model) {
        model.addAttribute("email", pending.email());
        model.addAttribute("againAt", times.timeOf(pending.againAt()));
        model.addAttribute("againNow", !clock.instant().isBefore(pending.againAt()));
        return SENT;
    }
}
