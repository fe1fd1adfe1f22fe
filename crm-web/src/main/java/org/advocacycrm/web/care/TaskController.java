package org.advocacycrm.web.care;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.care.CareBook;
import org.advocacycrm.care.CareDesk;
import org.advocacycrm.care.TaskId;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.web.security.CurrentActor;
import org.advocacycrm.web.security.CurrentStaff;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is to be done about customers. */
@Controller
class TaskController {

    private static final int SHOWN = 200;

    private final CareDesk desk;
    private final CareBook book;
    private final CustomerDirectory directory;
    private final TaskRows rows;
    private final Staff staff;

    TaskController(CareDesk desk, CareBook book, CustomerDirectory directory, TaskRows rows, Staff staff) {
        this.desk = desk;
        this.book = book;
        this.directory = directory;
        this.rows = rows;
        this.staff = staff;
    }

    /** Everything the reader has to do, and what is still to be given to somebody. */
    @GetMapping("/staff/tasks")
    String mine(@CurrentStaff StaffMember reader, Locale language, Model model) {
        model.addAttribute("mine", rows.of(book.openOf(reader.id(), SHOWN), language));
        model.addAttribute("nobodys", rows.of(book.openOf(null, SHOWN), language));
        return "care/tasks";
    }

    @GetMapping("/staff/customers/{customer}/tasks")
    ModelAndView blank(@PathVariable UUID customer, @CurrentStaff StaffMember reader, Locale language) {
        var form = new TaskForm("", reader.id().toString(), staff.today().toString());
        return page(customer, language, HttpStatus.OK).addObject("form", form);
    }

    @PostMapping("/staff/customers/{customer}/tasks")
    ModelAndView plan(
            @PathVariable UUID customer,
            @Valid @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        var owner = staff.named(form.owner());
        if (owner.isEmpty()) {
            errors.rejectValue("owner", "care.owner.unknown");
        }
        var due = due(form, errors);
        if (errors.hasErrors()) {
            return page(customer, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        CareController.known(directory, customer);
        desk.plan(new CustomerId(customer), form.task(), owner.orElseThrow().account(), due.orElseThrow(), actor);
        redirect.addFlashAttribute("notice", "care.task.planned");
        return new ModelAndView("redirect:/staff/customers/" + customer);
    }

    private static Optional<LocalDate> due(TaskForm form, BindingResult errors) {
        var due = Staff.day(form.due());
        if (due.isEmpty() && !form.due().isBlank()) {
            errors.rejectValue("due", "care.task.due-unreadable");
        }
        return due;
    }

    /** @param then where to go on, one of the pages tasks are ticked off on */
    @PostMapping("/staff/tasks/{task}")
    String tick(
            @PathVariable UUID task,
            @RequestParam boolean done,
            @RequestParam(defaultValue = "") String then,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        var found = desk.tick(new TaskId(task), done, actor)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        redirect.addFlashAttribute("notice", done ? "care.task.done" : "care.task.reopened");
        return then.equals("tasks") ? "redirect:/staff/tasks" : "redirect:/staff/customers/" + found.customer();
    }

    private ModelAndView page(UUID customer, Locale language, HttpStatus status) {
        return new ModelAndView("care/task", status)
                .addObject("customer", CareController.known(directory, customer))
                .addObject("people", staff.choices(null, language));
    }
}
