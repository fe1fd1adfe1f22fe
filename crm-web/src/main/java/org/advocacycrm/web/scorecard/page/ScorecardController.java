package org.advocacycrm.web.scorecard.page;

import java.util.Locale;
import java.util.Set;
import org.advocacycrm.web.scorecard.query.Asked;
import org.advocacycrm.web.security.CurrentStaff;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ScorecardController {

    private final ScorecardPages pages;

    ScorecardController(ScorecardPages pages) {
        this.pages = pages;
    }

    @GetMapping(ScorecardPages.PATH)
    String show(
            @RequestParam MultiValueMap<String, String> parameters,
            @CurrentStaff StaffMember reader,
            Locale locale,
            Model model) {
        var asked = Asked.by(parameters, pages.today(), Set.of());
        model.addAttribute("scorecard", pages.answer(asked, reader, locale));
        return "scorecard/scorecard";
    }
}
