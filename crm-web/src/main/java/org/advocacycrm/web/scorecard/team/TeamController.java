package org.advocacycrm.web.scorecard.team;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.advocacycrm.web.scorecard.query.Asked;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
class TeamController {

    private final TeamPages pages;

    TeamController(TeamPages pages) {
        this.pages = pages;
    }

    @GetMapping(TeamPages.PATH)
    String all(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
        model.addAttribute("teams", pages.all(Asked.by(parameters, pages.today(), Set.of()), locale));
        return "scorecard/teams";
    }

    @GetMapping(TeamPages.PATH + "/{team}")
    String one(
            @PathVariable UUID team,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        var asked = Asked.by(parameters, pages.today(), Set.of());
        var page = pages.one(new TeamKey(team), asked, locale)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("team", page);
        return "scorecard/team";
    }
}
