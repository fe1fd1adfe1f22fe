package org.advocacycrm.web.merge;

import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.merge.CustomerMerge;
import org.advocacycrm.merge.MergeId;
import org.advocacycrm.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/staff/customers/{customer}/merge")
class MergeController {

    private final MergePages pages;
    private final CustomerMerge merge;

    MergeController(MergePages pages, CustomerMerge merge) {
        this.pages = pages;
        this.merge = merge;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable UUID customer,
            @RequestParam(name = "with", required = false) @Nullable UUID other,
            @RequestParam(name = "q", defaultValue = "") String wanted,
            Locale language) {
        return page(customer, other, wanted, language, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView join(
            @PathVariable UUID customer,
            @RequestParam("with") UUID other,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        if (customer.equals(other)
                || merge.merge(new CustomerId(customer), new CustomerId(other), actor)
                        .isEmpty()) {
            return page(customer, other, "", language, HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("notice", "merge.done");
        return back(customer);
    }

    @PostMapping("/undo")
    ModelAndView part(
            @PathVariable UUID customer,
            @RequestParam("merge") UUID id,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        var undone = merge.undo(new MergeId(id), actor);
        redirect.addFlashAttribute("notice", undone.isPresent() ? "merge.undone" : "merge.gone");
        return back(customer);
    }

    private ModelAndView page(UUID customer, @Nullable UUID other, String wanted, Locale language, HttpStatus status) {
        var page = pages.of(
                        new CustomerId(customer),
                        other == null ? null : new CustomerId(other),
                        wanted.strip(),
                        language)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("merge/merge", status).addObject("page", page);
    }

    private static ModelAndView back(UUID customer) {
        return new ModelAndView("redirect:/staff/customers/" + customer + "/merge");
    }
}
