package org.advocacycrm.web.recognition;

import java.util.Locale;
import org.advocacycrm.web.security.CurrentStaff;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The quarterly list with its stories, and the nominations that wait to be checked. */
@Controller
class StarListController {

    private final StarLists lists;

    StarListController(StarLists lists) {
        this.lists = lists;
    }

    @GetMapping("/staff/stars")
    String stars(
            @CurrentStaff StaffMember me,
            @RequestParam(name = "quarter", defaultValue = "") String quarter,
            Locale language,
            Model model) {
        model.addAttribute("list", lists.ofQuarter(quarter, me, language));
        return "recognition/stars";
    }

    @GetMapping("/staff/stars/nominations")
    String nominations(Locale language, Model model) {
        model.addAttribute("waiting", lists.waiting(language));
        model.addAttribute("decided", lists.decided(language));
        return "recognition/nominations";
    }
}
