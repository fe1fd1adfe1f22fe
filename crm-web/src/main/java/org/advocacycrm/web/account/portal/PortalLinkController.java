package org.advocacycrm.web.account.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.advocacycrm.account.portal.PortalSignIn;
import org.advocacycrm.account.portal.PortalSignIn.Proof;
import org.advocacycrm.mail.EmailAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the mailed link leads. Looking changes nothing, since mail scanners look too; only the button signs in. */
@Controller
@RequestMapping("/portal/sign-in/link/{token}")
class PortalLinkController {

    private static final String CONTINUE = "account/portal-continue";
    private static final String GONE = "account/portal-gone";

    private final PortalSignIn signIn;
    private final ProvenAddress proven;

    PortalLinkController(PortalSignIn signIn, ProvenAddress proven) {
        this.signIn = signIn;
        this.proven = proven;
    }

    @ModelAttribute("form")
    AddressForm addressOf(@PathVariable String token) {
        return new AddressForm(signIn.look(token).map(found -> found.subject()).orElse(""));
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        var found = signIn.look(token).filter(signIn::works);
        found.ifPresent(usable -> model.addAttribute("masked", new EmailAddress(usable.subject()).masked()));
        return found.isPresent() ? CONTINUE : gone(response);
    }

    @PostMapping
    String follow(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return switch (signIn.byLink(token)) {
            case Proof.Accepted(var address) -> proven.accept(address, request, response);
            case Proof.WrongCode(var triesLeft) -> gone(response);
            case Proof.Gone() -> gone(response);
        };
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return GONE;
    }
}
