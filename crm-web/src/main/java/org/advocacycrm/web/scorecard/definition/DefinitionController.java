package org.advocacycrm.web.scorecard.definition;

import java.util.Locale;
import org.advocacycrm.analytics.scorecard.Metric;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where everybody can look up what a number means. */
@Controller
@RequestMapping("/staff/metrics")
class DefinitionController {

    private final DefinitionPages pages;

    DefinitionController(DefinitionPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String list(Locale language, Model model) {
        model.addAttribute("sections", pages.all(language));
        return "scorecard/definitions";
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String slug, Locale language, Model model) {
        var metric = Metric.named(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("definition", pages.of(metric, language));
        return "scorecard/definition";
    }
}
