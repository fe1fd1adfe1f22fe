package org.advocacycrm.web.scorecard.measure;

import java.util.Locale;
import org.advocacycrm.account.Role;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.web.security.CurrentStaff;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
class MeasureController {

    private final MeasurePages pages;

    MeasureController(MeasurePages pages) {
        this.pages = pages;
    }

    @GetMapping("/staff/scorecard/{metric}")
    String show(
            @PathVariable("metric") String slug,
            @RequestParam MultiValueMap<String, String> parameters,
            @CurrentStaff StaffMember reader,
            Locale locale,
            Model model) {
        var metric = Metric.named(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute(
                "measure",
                pages.answer(MeasureQuery.by(metric, parameters, pages.today()), reader.may(Role.MANAGER), locale));
        return "scorecard/measure";
    }
}
