package org.advocacycrm.web.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.bulk.BulkChange;
import org.advocacycrm.bulk.BulkDeedId;
import org.advocacycrm.bulk.BulkDesk;
import org.advocacycrm.bulk.Selection;
import org.advocacycrm.campaign.AudienceReader;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes many customers at once: first the numbers, then the deed, then for a month the way back. */
@Controller
@RequestMapping("/staff/customers")
class BulkController {

    private final BulkDesk desk;
    private final AudienceReader lists;
    private final StaffAccounts people;
    private final BulkPages pages;

    BulkController(BulkDesk desk, AudienceReader lists, StaffAccounts people, BulkPages pages) {
        this.desk = desk;
        this.lists = lists;
        this.people = people;
        this.pages = pages;
    }

    /** What can be done with a selection; with a deed, what that would do. */
    @GetMapping("/bulk")
    ModelAndView choose(
            @ModelAttribute("form") BulkForm form,
            BindingResult errors,
            @CurrentStaff StaffMember reader,
            Locale language) {
        var change = BulkForm.typed(form.kind()).isEmpty() ? Optional.<BulkChange>empty() : change(form, errors);
        return page(form, change, reader, language, errors.hasErrors());
    }

    @PostMapping("/bulk")
    ModelAndView apply(
            @ModelAttribute("form") BulkForm form,
            BindingResult errors,
            @CurrentStaff StaffMember reader,
            Locale language,
            RedirectAttributes redirect) {
        var change = change(form, errors);
        if (change.isEmpty() || nobody(form)) {
            return page(form, change, reader, language, true);
        }
        var done = desk.apply(selection(form, reader), change.get(), form.list(), reader.actor());
        if (done.isEmpty()) {
            return page(form, change, reader, language, true);
        }
        redirect.addFlashAttribute("notice", "bulk.done");
        redirect.addFlashAttribute("noticeArguments", new Object[] {done.get().customers()});
        return new ModelAndView("redirect:/staff/customers/changes");
    }

    @GetMapping("/changes")
    String changes(Locale language, Model model) {
        model.addAttribute("rows", pages.rows(desk.recent(), language));
        return "bulk/changes";
    }

    @PostMapping("/changes/{deed}/undo")
    String undo(@PathVariable UUID deed, @CurrentActor String actor, RedirectAttributes redirect) {
        var restored = desk.undo(new BulkDeedId(deed), actor);
        redirect.addFlashAttribute("notice", restored.isPresent() ? "bulk.undone" : "bulk.undone-before");
        redirect.addFlashAttribute("noticeArguments", new Object[] {restored.orElse(0)});
        return "redirect:/staff/customers/changes";
    }

    private ModelAndView page(
            BulkForm form, Optional<BulkChange> change, StaffMember reader, Locale language, boolean refused) {
        var page = nobody(form)
                ? pages.ofNobody(form, language)
                : pages.of(form, selection(form, reader), change.orElse(null), reader, language);
        return new ModelAndView("bulk/bulk", refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .addObject("page", page);
    }

    private static boolean nobody(BulkForm form) {
        return !form.whole() && form.named().isEmpty();
    }

    private Selection selection(BulkForm form, StaffMember reader) {
        return new Selection(lists.filter(form.list()).readBy(reader.id()), form.chosen());
    }

    private Optional<BulkChange> change(BulkForm form, BindingResult errors) {
        var kind = Arrays.stream(BulkChange.Kind.values())
                .filter(known -> known.name().equals(form.kind()))
                .findFirst()
                .orElse(BulkChange.Kind.OWNER);
        return switch (kind) {
            case OWNER -> owner(BulkForm.typed(form.owner()), errors);
            case LABEL, UNLABEL -> label(kind, BulkForm.typed(form.label()), errors);
        };
    }

    private Optional<BulkChange> owner(String owner, BindingResult errors) {
        if (owner.isEmpty() || worksHere(owner)) {
            return Optional.of(new BulkChange(BulkChange.Kind.OWNER, owner));
        }
        errors.rejectValue("owner", "bulk.owner.unknown");
        return Optional.empty();
    }

    private static Optional<BulkChange> label(BulkChange.Kind kind, String label, BindingResult errors) {
        if (BulkChange.isLabel(label)) {
            return Optional.of(new BulkChange(kind, label));
        }
        errors.rejectValue("label", "bulk.label.unusable");
        return Optional.empty();
    }

    private boolean worksHere(String account) {
        try {
            return people.of(new AccountId(UUID.fromString(account)))
                    .filter(StaffAccount::active)
                    .isPresent();
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
