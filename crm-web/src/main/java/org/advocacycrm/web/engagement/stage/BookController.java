package org.advocacycrm.web.engagement.stage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.engagement.InteractionStage;
import org.advocacycrm.engagement.SignKind;
import org.advocacycrm.engagement.StatementBook;
import org.advocacycrm.engagement.StatementBooks;
import org.advocacycrm.engagement.StatementKind;
import org.advocacycrm.engagement.position.StageDesk;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The statements of the Four Stages: what they say, every version, and the next one. */
@Controller
@RequestMapping(BookController.PATH)
class BookController {

    static final String PATH = StageQuery.PATH + "/statements";

    private final BookPages pages;
    private final StatementBooks books;
    private final StageDesk desk;
    private final Clock clock;

    BookController(BookPages pages, StatementBooks books, StageDesk desk, Clock clock) {
        this.pages = pages;
        this.books = books;
        this.desk = desk;
        this.clock = clock;
    }

    /** The rows of one stage in the form. */
    record StageRows(String name, String code, String purpose, String attributes, List<BookForm.Row> rows) {}

    @GetMapping
    ModelAndView show(@RequestParam(name = "version", required = false) @Nullable String version, Locale language) {
        var page = pages.page(StageQuery.number(version), language)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("engagement/book").addObject("page", page);
    }

    @GetMapping("/edit")
    ModelAndView edit(Locale language) {
        return form(BookForm.of(books.current()), HttpStatus.OK, language);
    }

    @PostMapping("/edit")
    ModelAndView adopt(
            @ModelAttribute("form") BookForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        var read = new BookReader(form, errors, pages.words(language)).read(clock.instant(), actor);
        if (read.isEmpty()) {
            return form(form, HttpStatus.UNPROCESSABLE_CONTENT, language);
        }
        if (isSame(read.get(), books.current())) {
            errors.reject("engagement.fault.same");
            return form(form, HttpStatus.UNPROCESSABLE_CONTENT, language);
        }
        try {
            desk.adopt(read.get());
        } catch (StaleRevision stale) {
            errors.reject("engagement.fault.stale");
            return form(form, HttpStatus.CONFLICT, language);
        }
        redirect.addFlashAttribute("notice", "engagement.adopted");
        redirect.addFlashAttribute("noticeArguments", new Object[] {read.get().version()});
        return new ModelAndView("redirect:" + PATH);
    }

    private static boolean isSame(StatementBook one, StatementBook other) {
        return Arrays.stream(InteractionStage.values())
                .allMatch(stage -> one.of(stage).equals(other.of(stage))
                        && one.attributesOf(stage).equals(other.attributesOf(stage)));
    }

    private ModelAndView form(BookForm form, HttpStatus status, Locale language) {
        var words = pages.words(language);
        return new ModelAndView("engagement/book-edit", status)
                .addObject("form", form)
                .addObject("current", books.current().version())
                .addObject(
                        "stages",
                        Arrays.stream(InteractionStage.values())
                                .map(stage -> new StageRows(
                                        words.stage(stage),
                                        stage.name(),
                                        words.purpose(stage),
                                        form.attributesText(stage),
                                        form.rows(stage)))
                                .toList())
                .addObject(
                        "kinds",
                        Arrays.stream(StatementKind.values())
                                .map(kind -> new Choice(kind.name(), words.kind(kind)))
                                .toList())
                .addObject("signs", signs(words));
    }

    private static List<Choice> signs(StageWords words) {
        var signs = new ArrayList<>(List.of(new Choice("", words.say("staff-only"))));
        Arrays.stream(SignKind.values())
                .map(kind -> new Choice(kind.name(), words.say("sign-kind." + StageWords.code(kind))))
                .forEach(signs::add);
        return signs;
    }
}
