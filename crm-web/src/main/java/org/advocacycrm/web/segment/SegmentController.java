package org.advocacycrm.web.segment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
@RequestMapping(MigrationQuery.PATH)
class SegmentController {

    private static final int LAST_PAGE = 1_000_000;

    private final SegmentPages pages;

    SegmentController(SegmentPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String page(@RequestParam MultiValueMap<String, String> parameters, Locale language, Model model) {
        model.addAttribute("page", pages.page(MigrationQuery.of(parameters, pages.today()), language));
        return "segment/segments";
    }

    @GetMapping("/moves")
    String moves(@RequestParam MultiValueMap<String, String> parameters, Locale language, Model model) {
        var was = MigrationQuery.position(parameters.getFirst("was"));
        var is = MigrationQuery.position(parameters.getFirst("is"));
        if (was.isEmpty() || is.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var query = MigrationQuery.of(parameters, pages.today());
        model.addAttribute(
                "page", pages.moves(query, was.get(), is.get(), pageNumber(parameters.getFirst("page")), language));
        return "segment/moves";
    }

    private static int pageNumber(@Nullable String text) {
        return text != null && text.matches("\\d{1,7}") ? Math.clamp(Integer.parseInt(text), 1, LAST_PAGE) : 1;
    }
}
