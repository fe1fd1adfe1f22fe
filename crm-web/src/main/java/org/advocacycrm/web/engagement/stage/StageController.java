package org.advocacycrm.web.engagement.stage;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where customers stand, and who they are. */
@Controller
@RequestMapping(StageQuery.PATH)
class StageController {

    private static final int LAST_PAGE = 1_000_000;

    private final StagesPages pages;
    private final StalledPages lists;

    StageController(StagesPages pages, StalledPages lists) {
        this.pages = pages;
        this.lists = lists;
    }

    @GetMapping
    String page(@RequestParam MultiValueMap<String, String> parameters, Locale language, Model model) {
        model.addAttribute("page", pages.page(StageQuery.of(parameters), language));
        return "engagement/stages";
    }

    @GetMapping("/customers")
    String customers(@RequestParam MultiValueMap<String, String> parameters, Locale language, Model model) {
        var selection = StageQuery.selection(parameters);
        if (selection == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var page = Math.clamp(StageQuery.number(parameters.getFirst("page")), 1, LAST_PAGE);
        model.addAttribute("page", lists.page(StageQuery.of(parameters), selection, page, language));
        return "engagement/stalled";
    }
}
