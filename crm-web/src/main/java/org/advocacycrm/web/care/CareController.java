package org.advocacycrm.web.care;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.care.CareBook;
import org.advocacycrm.care.CareDesk;
import org.advocacycrm.care.NoteId;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.web.security.CurrentActor;
import org.advocacycrm.web.security.CurrentStaff;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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

/** Notes about a customer, who looks after her, and who keeps her within reach. */
@Controller
@RequestMapping("/staff/customers/{customer}")
class CareController {

    private final CareDesk desk;
    private final CareBook book;
    private final CustomerDirectory directory;
    private final Staff staff;

    CareController(CareDesk desk, CareBook book, CustomerDirectory directory, Staff staff) {
        this.desk = desk;
        this.book = book;
        this.directory = directory;
        this.staff = staff;
    }

    @GetMapping("/notes")
    ModelAndView blank(@PathVariable UUID customer) {
        return note(customer, HttpStatus.OK).addObject("form", NoteForm.EMPTY);
    }

    @PostMapping("/notes")
    ModelAndView write(
            @PathVariable UUID customer,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return note(customer, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        known(directory, customer);
        var note = desk.note(new CustomerId(customer), form.text(), actor);
        redirect.addFlashAttribute("notice", "care.note.kept");
        return new ModelAndView("redirect:/staff/customers/" + customer + "#" + NoteTimeline.anchor(note.id()));
    }

    @PostMapping("/notes/{note}/remove")
    String takeBack(
            @PathVariable UUID customer,
            @PathVariable UUID note,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        if (desk.takeBack(new NoteId(note), actor).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        redirect.addFlashAttribute("notice", "care.note.removed");
        return "redirect:/staff/customers/" + customer + "#timeline";
    }

    @PostMapping("/owner")
    String assign(
            @PathVariable UUID customer,
            @RequestParam(defaultValue = "") String owner,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        known(directory, customer);
        var chosen = staff.named(owner).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        desk.assign(new CustomerId(customer), chosen.account(), actor);
        redirect.addFlashAttribute("notice", "care.owner.changed");
        redirect.addFlashAttribute("noticeArguments", new Object[] {staff.name(chosen.account(), language)});
        return "redirect:/staff/customers/" + customer;
    }

    @PostMapping("/pin")
    String pin(@PathVariable UUID customer, @RequestParam boolean pinned, @CurrentStaff StaffMember reader) {
        known(directory, customer);
        book.pin(new CustomerId(customer), reader.id(), pinned);
        return "redirect:/staff/customers/" + customer;
    }

    private ModelAndView note(UUID customer, HttpStatus status) {
        return new ModelAndView("care/note", status).addObject("customer", known(directory, customer));
    }

    static Named known(CustomerDirectory directory, UUID customer) {
        return directory
                .profile(new CustomerId(customer))
                .map(profile -> new Named(customer.toString(), profile.line().name()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A customer as a page names her. */
    record Named(String id, String name) {}
}
