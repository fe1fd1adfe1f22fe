package org.advocacycrm.web.frame;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The two pages that the portal links from everywhere and that need no sign-in. */
@Controller
class PortalPagesController {

    @GetMapping("/portal/help")
    String help() {
        return "frame/help";
    }

    @GetMapping("/portal/privacy")
    String privacy() {
        return "frame/privacy";
    }
}
