package org.advocacycrm.web.playbook;

import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.playbook.PlayId;
import org.advocacycrm.playbook.Plays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The playbook, as everybody reads it. */
@Controller
@RequestMapping(PlaybookController.PATH)
class PlaybookController {

    static final String PATH = "/staff/playbook";

    private final PlaybookPages pages;
    private final EffectWords effects;
    private final Plays plays;

    PlaybookController(PlaybookPages pages, EffectWords effects, Plays plays) {
        this.pages = pages;
        this.effects = effects;
        this.plays = plays;
    }

    @GetMapping
    String book(Locale language, Model model) {
        model.addAttribute("page", pages.page(language));
        return "playbook/playbook";
    }

    @GetMapping("/plays/{play}")
    String play(@PathVariable UUID play, Locale language, Model model) {
        var found = plays.of(new PlayId(play)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", effects.part(found, language));
        return "playbook/play";
    }

    @GetMapping("/breaches")
    String breaches(Locale language, Model model) {
        model.addAttribute("count", pages.countBreaches());
        model.addAttribute("rows", pages.breaches(language));
        return "playbook/breaches";
    }
}
