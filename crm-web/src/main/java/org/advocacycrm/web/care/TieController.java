package org.advocacycrm.web.care;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.care.CareDesk;
import org.advocacycrm.care.TieId;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.CustomerFilter;
import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.security.CurrentActor;
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

/** Whom a customer belongs to. */
@Controller
@RequestMapping("/staff/customers/{customer}/ties")
class TieController {

    private static final int FOUND = 10;

    private final CareDesk desk;
    private final CustomerDirectory directory;

    TieController(CareDesk desk, CustomerDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView find(@PathVariable UUID customer, @RequestParam(defaultValue = "") String q) {
        return page(customer, q, HttpStatus.OK).addObject("form", new TieForm(q, "", ""));
    }

    @PostMapping
    ModelAndView tie(
            @PathVariable UUID customer,
            @Valid @ModelAttribute("form") TieForm form,
            BindingResult errors,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        var other = Staff.uuid(form.other())
                .map(CustomerId::new)
                .filter(id -> !id.value().equals(customer))
                .filter(id -> directory.profile(id).isPresent());
        if (other.isEmpty() && !form.other().isBlank()) {
            errors.rejectValue("other", "care.tie.other-missing");
        }
        if (errors.hasErrors()) {
            return page(customer, form.q(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        CareController.known(directory, customer);
        desk.tie(new CustomerId(customer), other.orElseThrow(), form.role(), actor);
        redirect.addFlashAttribute("notice", "care.tie.kept");
        return new ModelAndView("redirect:/staff/customers/" + customer + "#ties");
    }

    @PostMapping("/{tie}/remove")
    String untie(
            @PathVariable UUID customer,
            @PathVariable UUID tie,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        if (desk.untie(new TieId(tie), actor).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        redirect.addFlashAttribute("notice", "care.tie.removed");
        return "redirect:/staff/customers/" + customer + "#ties";
    }

    private ModelAndView page(UUID customer, String wanted, HttpStatus status) {
        return new ModelAndView("care/tie", status)
                .addObject("customer", CareController.known(directory, customer))
                .addObject("wanted", wanted.strip())
                .addObject("found", wanted.isBlank() ? List.of() : found(customer, wanted.strip()));
    }

    private List<Choice> found(UUID customer, String wanted) {
        var page = directory.page(
                CustomerFilter.NONE.withText(wanted),
                new Sorting(Sorting.Column.NAME, false),
                PageRequest.first(FOUND + 1));
        return page.lines().stream()
                .filter(line -> !line.id().value().equals(customer))
                .limit(FOUND)
                .map(line -> new Choice(line.id().toString(), line.name(), line.source() + " · " + line.externalId()))
                .toList();
    }
}
