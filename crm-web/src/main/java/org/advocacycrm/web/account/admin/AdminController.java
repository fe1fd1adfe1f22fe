package org.advocacycrm.web.account.admin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The tasks of an administrator. */
@Controller
class AdminController {

    @GetMapping("/staff/admin")
    String show() {
        return "account/admin";
    }
}
