package org.advocacycrm.web.lifeevent;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifeevent.LifeEvent;
import org.advocacycrm.lifeevent.LifeEventId;
import org.advocacycrm.lifeevent.LifePortal;
import org.advocacycrm.lifeevent.LifePortal.Page;
import org.advocacycrm.lifeevent.LifeStage;
import org.advocacycrm.lifeevent.LifeStories;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.web.security.CurrentCustomer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages about life events. An identifier in the address is looked for among the events of whoever is signed in. */
@Controller
@RequestMapping(LifeEventController.ADDRESS)
class LifeEventController {

    static final String ADDRESS = "/portal/life-events";

    private static final String BACK = "redirect:" + ADDRESS;

    private final LifeStories stories;
    private final LifePortal portal;
    private final LifeEventPages pages;
    private final Clock clock;

    LifeEventController(LifeStories stories, LifePortal portal, LifeEventPages pages, Clock clock) {
        this.stories = stories;
        this.portal = portal;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String list(@CurrentCustomer CustomerId customer, Locale language, Model model) {
        var story = stories.of(customer);
        var stage = story.stage();
        model.addAttribute("rows", pages.rows(story.events(), language));
        model.addAttribute("paused", story.paused());
        model.addAttribute("full", story.isFull());
        model.addAttribute("stage", stage == null ? "" : stage.name());
        model.addAttribute("stages", pages.stages(language));
        return "lifeevent/list";
    }

    @GetMapping("/new")
    ModelAndView add(Locale language) {
        return edit(LifeEventForm.empty(), "", language, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView tell(
            @CurrentCustomer CustomerId customer,
            @ModelAttribute("form") LifeEventForm form,
            BindingResult errors,
            Locale language,
            RedirectAttributes redirect) {
        if (stories.of(customer).isFull()) {
            errors.reject("lifeevent.fault.full");
        }
        var date = new LifeEventCheck(form, errors).check();
        if (date.isEmpty()) {
            return edit("", language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var event = form.toEvent(new LifeEventId(UUID.randomUUID()), date.get(), clock.instant());
        portal.tell(customer, event, page(event, language));
        return saved("lifeevent.told", event, language, redirect);
    }

    @GetMapping("/{id}")
    ModelAndView show(@CurrentCustomer CustomerId customer, @PathVariable UUID id, Locale language) {
        var story = stories.of(customer);
        var event = story.event(new LifeEventId(id)).orElseThrow(LifeEventController::notFound);
        return edit(LifeEventForm.of(event, story.revision().number()), "/" + id, language, HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView correct(
            @CurrentCustomer CustomerId customer,
            @PathVariable UUID id,
            @ModelAttribute("form") LifeEventForm form,
            BindingResult errors,
            Locale language,
            RedirectAttributes redirect) {
        if (stories.of(customer).event(new LifeEventId(id)).isEmpty()) {
            throw notFound();
        }
        var date = new LifeEventCheck(form, errors).check();
        if (date.isEmpty()) {
            return edit("/" + id, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var event = form.toEvent(new LifeEventId(id), date.get(), clock.instant());
        try {
            portal.correct(customer, event, form.basedOn(), page(event, language));
        } catch (StaleRevision stale) {
            errors.reject("lifeevent.fault.stale");
            return edit("/" + id, language, HttpStatus.CONFLICT)
                    .addObject(
                            "now",
                            pages.rows(stories.of(customer).events(), language).stream()
                                    .filter(row -> row.id().equals(id.toString()))
                                    .toList())
                    .addObject("revision", stories.of(customer).revision().number());
        }
        return saved("lifeevent.corrected", event, language, redirect);
    }

    @PostMapping("/{id}/delete")
    String forget(
            @CurrentCustomer CustomerId customer, @PathVariable UUID id, Locale language, RedirectAttributes redirect) {
        var page = new Page(ADDRESS, pages.say("lifeevent.delete.hint", language));
        if (!portal.forget(customer, new LifeEventId(id), page)) {
            throw notFound();
        }
        redirect.addFlashAttribute("notice", "lifeevent.forgotten");
        return BACK;
    }

    @PostMapping("/stage")
    String chooseStage(
            @CurrentCustomer CustomerId customer,
            @RequestParam String stage,
            Locale language,
            RedirectAttributes redirect) {
        var chosen = Arrays.stream(LifeStage.values())
                .filter(known -> known.name().equals(stage))
                .findFirst()
                .orElse(null);
        portal.chooseStage(customer, chosen, new Page(ADDRESS, pages.say("lifeevent.stage.hint", language)));
        redirect.addFlashAttribute("notice", "lifeevent.stage.saved");
        return BACK;
    }

    @PostMapping("/pause")
    String pause(
            @CurrentCustomer CustomerId customer,
            @RequestParam boolean paused,
            Locale language,
            RedirectAttributes redirect) {
        portal.pause(customer, paused, new Page(ADDRESS, pages.say("lifeevent.pause.hint", language)));
        redirect.addFlashAttribute("notice", paused ? "lifeevent.paused" : "lifeevent.resumed");
        return BACK;
    }

    private ModelAndView edit(LifeEventForm form, String path, Locale language, HttpStatus status) {
        return edit(path, language, status).addObject("form", form);
    }

    private ModelAndView edit(String path, Locale language, HttpStatus status) {
        return new ModelAndView("lifeevent/edit", status)
                .addObject("target", ADDRESS + path)
                .addObject("isNew", path.isEmpty())
                .addObject("kinds", pages.kinds(language))
                .addObject("months", pages.months(language))
                .addObject("repeats", pages.repeats(language));
    }

    private ModelAndView saved(String notice, LifeEvent event, Locale language, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        redirect.addFlashAttribute("noticeArguments", new Object[] {pages.name(event, language)});
        return new ModelAndView(BACK);
    }

    /** What the page said when the event was given: the purpose, and for sensitive kinds the consent. */
    private Page page(LifeEvent event, Locale language) {
        var purpose = pages.say("lifeevent.purpose", language);
        var consent = event.kind().isSensitive() ? " " + pages.say("lifeevent.consent", language) : "";
        return new Page(ADDRESS, purpose + consent);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
