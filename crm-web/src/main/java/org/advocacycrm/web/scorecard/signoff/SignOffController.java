package org.advocacycrm.web.scorecard.signoff;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.signoff.SignOffDesk;
import org.advocacycrm.analytics.signoff.SignOffDesk.Outcome;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.Period;
import org.advocacycrm.signoff.NoDataReason;
import org.advocacycrm.signoff.SignOff;
import org.advocacycrm.web.scorecard.form.Subjects;
import org.advocacycrm.web.scorecard.query.PeriodChoice;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.security.CurrentStaff;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/staff/sign-offs")
class SignOffController {

    private final SignOffPages pages;
    private final SignOffDesk desk;
    private final Subjects subjects;
    private final Clock clock;

    SignOffController(SignOffPages pages, SignOffDesk desk, Subjects subjects, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** What a form says of itself: which figures, and what was known of them. */
    record Wanted(String from, String to, String filter, int seen) {

        ScorecardQuery query() {
            try {
                var period = new Period(LocalDate.parse(from), LocalDate.parse(to));
                return new ScorecardQuery(PeriodChoice.of(period), Comparison.PREVIOUS, rows());
            } catch (DateTimeException | IllegalArgumentException tamperedWith) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
        }

        private MetricFilter rows() {
            return FilterText.read(filter);
        }
    }

    @GetMapping
    String list(Locale locale, Model model) {
        model.addAttribute("lines", pages.lines(locale));
        model.addAttribute(
                "next",
                new ScorecardQuery(subjects.lastQuarter(), Comparison.PREVIOUS, MetricFilter.EVERYTHING)
                        .at(SignOffPages.PATH));
        return "scorecard/sign-offs";
    }

    @GetMapping("/period")
    ModelAndView show(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        return page(subjects.query(parameters), locale, HttpStatus.OK);
    }

    @PostMapping("/edit")
    ModelAndView sign(
            Wanted wanted,
            @RequestParam(defaultValue = "") String reason,
            @CurrentStaff StaffMember signer,
            Locale locale,
            RedirectAttributes redirect) {
        var query = wanted.query();
        var why = reason.strip();
        if (wanted.seen() > 0 && (why.isEmpty() || why.length() > SignOff.LONGEST_REASON)) {
            return page(query, locale, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("fault", "goal.signoff.fault.reason")
                    .addObject("typed", reason);
        }
        var wish = new SignOffDesk.Wish(query.period(), query.filter(), wanted.seen(), wanted.seen() > 0 ? why : "");
        return switch (desk.sign(wish, signer.name(), signer.actor())) {
            case Outcome.Signed(var signOff) -> {
                redirect.addFlashAttribute("notice", "goal.signoff.signed");
                redirect.addFlashAttribute("noticeArguments", new Object[] {signOff.version()});
                yield new ModelAndView("redirect:" + query.at("/staff/scorecard"));
            }
            case Outcome.Incomplete _ ->
                page(query, locale, HttpStatus.CONFLICT).addObject("fault", "goal.signoff.fault.gaps");
            case Outcome.Overtaken _ ->
                page(query, locale, HttpStatus.CONFLICT)
                        .addObject("fault", "goal.signoff.fault.overtaken")
                        .addObject("typed", reason);
        };
    }

    @PostMapping("/edit/reasons")
    ModelAndView state(
            Wanted wanted,
            @RequestParam String metric,
            @RequestParam String text,
            @CurrentStaff StaffMember signer,
            Locale locale,
            RedirectAttributes redirect) {
        var query = wanted.query();
        var known = Metric.named(metric).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var why = text.strip();
        if (why.isEmpty() || why.length() > NoDataReason.LONGEST_TEXT) {
            return page(query, locale, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("faultyMetric", metric)
                    .addObject("typedReason", text);
        }
        desk.state(new NoDataReason(
                new MetricScope(known.slug(), query.filter()), query.period(), why, signer.actor(), clock.instant()));
        redirect.addFlashAttribute("notice", "goal.signoff.reason-kept");
        return new ModelAndView("redirect:" + query.at(SignOffPages.PATH));
    }

    private ModelAndView page(ScorecardQuery query, Locale locale, HttpStatus status) {
        return new ModelAndView("scorecard/sign-off", status).addObject("page", pages.page(query, locale));
    }
}
