package org.advocacycrm.web.account.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.signin.StaffSignIn;
import org.advocacycrm.account.signin.StaffSignIn.Outcome;
import org.advocacycrm.web.account.ClockTimes;
import org.advocacycrm.web.security.Doorkeeper;
import org.advocacycrm.web.security.StaffMember;
import org.advocacycrm.web.settings.DemoMode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/sign-in")
class SignInController {

    private static final String PAGE = "account/sign-in";

    private final StaffSignIn signIn;
    private final Doorkeeper doorkeeper;
    private final DemoMode demo;
    private final ClockTimes times;
    private final Clock clock;

    SignInController(StaffSignIn signIn, Doorkeeper doorkeeper, DemoMode demo, ClockTimes times, Clock clock) {
        this.signIn = signIn;
        this.doorkeeper = doorkeeper;
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
            @RequestParam(required = false) String ended,
            Model model) {
        model.addAttribute("form", SignInForm.EMPTY);
        model.addAttribute("signedOut", signedOut != null);
        model.addAttribute("expired", expired != null);
        model.addAttribute("ended", ended != null);
        return PAGE;
    }

    @PostMapping
    String signIn(
            @Valid @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return PAGE;
        }
        return switch (signIn.signIn(form.email(), form.password(), request.getRemoteAddr())) {
            case Outcome.SignedIn(var account) -> doorkeeper.admit(member(account), request, response);
            case Outcome.Refused() -> {
                errors.reject("account.sign-in.refused");
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield PAGE;
            }
            case Outcome.TryAgain(var at) -> {
                errors.reject("account.sign-in.blocked", new Object[] {times.timeOf(at)}, null);
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, secondsUntil(at));
                yield PAGE;
            }
        };
    }

    private String secondsUntil(Instant moment) {
        return String.valueOf(
                Math.max(1, Duration.between(clock.instant(), moment).toSeconds() + 1));
    }

    static StaffMember member(StaffAccount account) {
        return new StaffMember(account.id(), account.name(), account.email(), account.role());
    }
}
