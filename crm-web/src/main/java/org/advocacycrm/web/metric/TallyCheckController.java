package org.advocacycrm.web.metric;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.Locale;
import org.advocacycrm.scorecard.TallyChecks;
import org.advocacycrm.shared.Company;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class TallyCheckController {

    private static final int SHOWN = 30;
    private static final String ONE_AT_A_TIME = "asked for";

    private final TallyChecks checks;
    private final Company company;
    private final SchedulerClient scheduler;
    private final OneTimeTask<Void> checkTalliesNow;

    TallyCheckController(
            TallyChecks checks, Company company, SchedulerClient scheduler, OneTimeTask<Void> checkTalliesNow) {
        this.checks = checks;
        this.company = company;
        this.scheduler = scheduler;
        this.checkTalliesNow = checkTalliesNow;
    }

    @GetMapping("/staff/admin/tallies")
    String show(Locale locale, Model model) {
        model.addAttribute(
                "checks",
                checks.latest(SHOWN).stream()
                        .map(check -> TallyCheckRow.of(check, locale, company.zone()))
                        .toList());
        return "metric/tally-checks";
    }

    @PostMapping("/staff/admin/tallies")
    String check(RedirectAttributes redirect) {
        scheduler.scheduleIfNotExists(checkTalliesNow.schedulableInstance(ONE_AT_A_TIME));
        redirect.addFlashAttribute("notice", "metric.tallies.begun");
        return "redirect:/staff/admin/tallies";
    }
}
