package org.advocacycrm.web.playbook;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.playbook.Playbook;
import org.advocacycrm.playbook.PlaybookDesk;
import org.advocacycrm.playbook.SpendingRule;
import org.advocacycrm.playbook.Strategy;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The strategy of a segment, as managers change it. */
@Controller
@RequestMapping(PlaybookController.PATH + "/edit/strategy/{segment}")
class StrategyController {

    private final Playbook playbook;
    private final PlaybookDesk desk;
    private final PlaybookWords words;
    private final Clock clock;

    StrategyController(Playbook playbook, PlaybookDesk desk, PlaybookWords words, Clock clock) {
        this.playbook = playbook;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView open(@PathVariable String segment, Locale language) {
        var known = known(segment);
        return page(known, language, HttpStatus.OK)
                .addObject("form", StrategyForm.of(playbook.of(known).getFirst()));
    }

    @PostMapping
    ModelAndView keep(
            @PathVariable String segment,
            @Valid @ModelAttribute("form") StrategyForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        var known = known(segment);
        if (errors.hasErrors()) {
            return page(known, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            desk.change(new Strategy(
                    known,
                    form.version() + 1,
                    form.goal().strip(),
                    form.dos().strip(),
                    form.donts().strip(),
                    form.tactics().strip(),
                    new SpendingRule(
                            Boolean.TRUE.equals(form.marketing()),
                            Boolean.TRUE.equals(form.rewards()),
                            tier(form.exceptFrom())),
                    actor,
                    clock.instant()));
        } catch (StaleRevision stale) {
            errors.reject("playbook.stale");
            return page(known, language, HttpStatus.CONFLICT)
                    .addObject("revision", playbook.of(known).getFirst().version());
        }
        redirect.addFlashAttribute("notice", "playbook.kept");
        return new ModelAndView("redirect:" + PlaybookController.PATH);
    }

    private ModelAndView page(AdvocacySegment segment, Locale language, HttpStatus status) {
        return new ModelAndView("playbook/strategy", status)
                .addObject("segment", segment)
                .addObject("name", words.segment(segment, language))
                .addObject("tiers", words.tiers(language))
                .addObject("versions", playbook.of(segment));
    }

    static AdvocacySegment known(String code) {
        return Arrays.stream(AdvocacySegment.values())
                .filter(segment -> segment.name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable ValueTier tier(String code) {
        return Arrays.stream(ValueTier.values())
                .filter(tier -> tier.name().equals(code))
                .findFirst()
                .orElse(null);
    }
}
