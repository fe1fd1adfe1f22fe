package org.advocacycrm.web.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.calendar.CalendarId;
import org.advocacycrm.calendar.Calendars;
import org.advocacycrm.calendar.CategoryTaken;
import org.advocacycrm.calendar.CompanyCalendar;
import org.advocacycrm.calendar.WorkingCalendar;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.web.security.CurrentActor;
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

/** The pages on which managers say when the company works. */
@Controller
@RequestMapping(CalendarController.ADDRESS)
class CalendarController {

    static final String ADDRESS = "/staff/calendars";

    private final Calendars calendars;
    private final CalendarDesk desk;
    private final CalendarPages pages;
    private final Company company;
    private final Clock clock;

    CalendarController(Calendars calendars, CalendarDesk desk, CalendarPages pages, Company company, Clock clock) {
        this.calendars = calendars;
        this.desk = desk;
        this.pages = pages;
        this.company = company;
        this.clock = clock;
    }

    @GetMapping
    String list(Locale language, Model model) {
        var shown = new ArrayList<>(calendars.all());
        if (shown.stream().noneMatch(CompanyCalendar::isForTheCompany)) {
            shown.addFirst(notYetKept(language));
            model.addAttribute("assumed", company.zone().getId());
        }
        model.addAttribute(
                "calendars",
                shown.stream().map(calendar -> pages.line(calendar, language)).toList());
        return "calendar/list";
    }

    @GetMapping("/new")
    ModelAndView add(Locale language) {
        return edit(blank(language), language);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, Locale language) {
        return edit(find(id, language), language);
    }

    @PostMapping("/new")
    ModelAndView create(
            @ModelAttribute("form") CalendarForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String preview,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        return change(blank(language), form, errors, !preview.isEmpty(), actor, language, redirect);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @ModelAttribute("form") CalendarForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String preview,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        return change(find(id, language), form, errors, !preview.isEmpty(), actor, language, redirect);
    }

    private ModelAndView change(
            CompanyCalendar calendar,
            CalendarForm form,
            BindingResult errors,
            boolean preview,
            String actor,
            Locale language,
            RedirectAttributes redirect) {
        var hours = new CalendarCheck(form, errors).check();
        var isNameTaken = calendars.all().stream()
                .anyMatch(other ->
                        !other.id().equals(calendar.id()) && other.name().equalsIgnoreCase(form.typedName()));
        if (isNameTaken) {
            errors.rejectValue("name", "calendar.fault.name-taken");
        }
        if (hours.isEmpty() || errors.hasErrors()) {
            return page(calendar, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (preview) {
            var result = pages.preview(form, hours.get(), errors, language);
            var status = result.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
            return page(calendar, language, status).addObject("result", result.orElse(""));
        }
        return keep(calendar, form, hours.get(), errors, actor, language, redirect);
    }

    private ModelAndView keep(
            CompanyCalendar calendar,
            CalendarForm form,
            WorkingCalendar hours,
            BindingResult errors,
            String actor,
            Locale language,
            RedirectAttributes redirect) {
        var categories = calendar.isForTheCompany() ? List.<String>of() : form.chosenCategories();
        var changed = calendar.with(form.typedName(), hours, categories).basedOn(form.basedOn());
        try {
            desk.keep(changed, actor);
        } catch (StaleRevision stale) {
            errors.reject("calendar.fault.stale");
            return page(calendar, language, HttpStatus.CONFLICT);
        } catch (CategoryTaken taken) {
            errors.rejectValue("categories", "calendar.fault.category-taken");
            return page(calendar, language, HttpStatus.CONFLICT);
        }
        return back("calendar.saved", changed, redirect);
    }

    @PostMapping("/{id}/removal")
    ModelAndView remove(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long revision,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        var calendar = find(id, language);
        if (calendar.isForTheCompany()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            desk.remove(calendar, new Revision(revision), actor);
        } catch (StaleRevision stale) {
            return back("calendar.fault.stale-removal", calendar, redirect);
        }
        return back("calendar.removed", calendar, redirect);
    }

    private static ModelAndView back(String notice, CompanyCalendar calendar, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        redirect.addFlashAttribute("noticeArguments", new Object[] {calendar.name()});
        return new ModelAndView("redirect:" + ADDRESS);
    }

    private ModelAndView edit(CompanyCalendar calendar, Locale language) {
        var friday = clock.instant()
                .atZone(calendar.hours().zone())
                .toLocalDate()
                .with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
        var form = CalendarForm.of(
                calendar,
                friday.atTime(LocalTime.of(16, 0)).toString(),
                friday.plusDays(3).atTime(LocalTime.of(10, 0)).toString());
        return page(calendar, language, HttpStatus.OK).addObject("form", form);
    }

    private ModelAndView page(CompanyCalendar calendar, Locale language, HttpStatus status) {
        var isNew = calendar.revision().equals(Revision.NEVER_STORED);
        var target = isNew && !calendar.isForTheCompany() ? "/new" : "/" + calendar.id();
        return new ModelAndView("calendar/edit", status)
                .addObject("calendar", calendar)
                .addObject("target", ADDRESS + target)
                .addObject("isNew", isNew)
                .addObject("categories", pages.categories(calendar.id(), language));
    }

    private CompanyCalendar find(UUID id, Locale language) {
        var wanted = new CalendarId(id);
        return calendars.of(wanted).orElseGet(() -> {
            if (wanted.equals(CalendarId.COMPANY)) {
                return notYetKept(language);
            }
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        });
    }

    private CompanyCalendar notYetKept(Locale language) {
        return CompanyCalendar.notYetKept(pages.say("calendar.company", language), company.zone());
    }

    private CompanyCalendar blank(Locale language) {
        var assumed = notYetKept(language);
        return new CompanyCalendar(
                new CalendarId(UUID.randomUUID()),
                "",
                assumed.hours(),
                Collections.emptySortedSet(),
                Revision.NEVER_STORED);
    }
}
