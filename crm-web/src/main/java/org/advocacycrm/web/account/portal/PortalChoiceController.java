package org.advocacycrm.web.account.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets somebody whose address belongs to several customers choose for whom they are here. */
@Controller
@RequestMapping("/portal/sign-in/choose")
class PortalChoiceController {

    private static final String BACK_TO_START = "redirect:/portal/sign-in";

    private final ProvenAddress proven;

    PortalChoiceController(ProvenAddress proven) {
        this.proven = proven;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        var address = proven.in(request);
        if (address.isEmpty()) {
            return BACK_TO_START;
        }
        model.addAttribute("choices", proven.choices(address.get()));
        return "account/portal-choose";
    }

    /** Only customers of the proven address can be chosen, whatever identifier is sent. */
    @PostMapping
    String choose(@RequestParam UUID customer, HttpServletRequest request, HttpServletResponse response) {
        var address = proven.in(request);
        if (address.isEmpty()) {
            return BACK_TO_START;
        }
        return proven.choices(address.get()).stream()
                .filter(entry -> entry.customer().value().equals(customer))
                .findFirst()
                .map(entry -> proven.signIn(entry, address.get(), request, response))
                .orElse("redirect:/portal/sign-in/choose");
    }
}
