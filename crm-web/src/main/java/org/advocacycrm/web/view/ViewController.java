package org.advocacycrm.web.view;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocacycrm.account.Role;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.view.SavedView;
import org.advocacycrm.view.ViewId;
import org.advocacycrm.view.ViewRefused;
import org.advocacycrm.view.ViewShelf;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.QueryText;
import org.advocacycrm.web.frame.ViewedPage;
import org.advocacycrm.web.security.CurrentStaff;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saves, describes, pins and removes views. */
@Controller
@RequestMapping("/staff/views")
class ViewController {

    private static final String LIST = "redirect:/staff/views";
    private static final int UNPROCESSABLE = 422;

    private final ViewShelf shelf;
    private final List<ViewedPage> pages;
    private final StaffAccounts accounts;
    private final MessageSource messages;

    ViewController(ViewShelf shelf, List<ViewedPage> pages, StaffAccounts accounts, MessageSource messages) {
        this.shelf = shelf;
        this.pages = List.copyOf(pages);
        this.accounts = accounts;
        this.messages = messages;
    }

    @GetMapping
    String list(@CurrentStaff StaffMember member, Model model) {
        var reader = Readers.of(member);
        var pinned = shelf.pinnedBy(reader);
        model.addAttribute(
                "rows",
                shelf.visibleTo(reader).stream()
                        .map(view -> new ViewRow(
                                view.id().toString(),
                                view.name(),
                                view.address(),
                                view.page().substring(view.page().lastIndexOf('/') + 1),
                                ViewForm.of(view).reach(),
                                accounts.of(view.owner())
                                        .map(StaffAccount::name)
                                        .orElse(""),
                                pinned.contains(view),
                                ViewShelf.mayChange(view, reader)))
                        .toList());
        return "view/views";
    }

    @PostMapping
    String save(
            @Valid @ModelAttribute("form") ViewForm form,
            BindingResult errors,
            @CurrentStaff StaffMember member,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var page = pages.stream()
                .filter(each -> each.path().equals(form.page()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        if (errors.hasErrors()) {
            model.addAttribute("action", "/staff/views");
            return again(member, model, language, response);
        }
        var query = page.canonical(QueryText.parse(form.query() == null ? "" : form.query()));
        var view = shelf.save(page.path(), query, form.details(), Readers.of(member));
        redirect.addFlashAttribute("notice", "view.saved");
        return "redirect:" + view.address();
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, @CurrentStaff StaffMember member, Model model, Locale language) {
        model.addAttribute("form", ViewForm.of(own(id, member)));
        model.addAttribute("action", "/staff/views/" + id);
        model.addAttribute("reaches", reaches(member, language));
        return "view/view";
    }

    @PostMapping("/{id}")
    String describe(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ViewForm form,
            BindingResult errors,
            @CurrentStaff StaffMember member,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        own(id, member);
        if (!errors.hasErrors()) {
            try {
                shelf.describe(new ViewId(id), form.details(), form.basedOn(), Readers.of(member));
                redirect.addFlashAttribute("notice", "view.saved");
                return LIST;
            } catch (StaleRevision stale) {
                errors.reject("view.stale");
            }
        }
        model.addAttribute("action", "/staff/views/" + id);
        return again(member, model, language, response);
    }

    /** The view shows from now on what the page shows. */
    @PostMapping("/{id}/query")
    String showInstead(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String query,
            @CurrentStaff StaffMember member,
            RedirectAttributes redirect) {
        var view = own(id, member);
        var page =
                pages.stream().filter(each -> each.path().equals(view.page())).findFirst();
        var canonical = page.orElseThrow().canonical(QueryText.parse(query));
        redirect.addFlashAttribute("notice", "view.saved");
        return "redirect:"
                + shelf.showInstead(view.id(), canonical, Readers.of(member)).address();
    }

    @PostMapping("/{id}/pin")
    String pin(@PathVariable UUID id, @RequestParam(defaultValue = "") String to, @CurrentStaff StaffMember member) {
        shelf.pin(new ViewId(id), Readers.of(member));
        return back(id, to, member);
    }

    @PostMapping("/{id}/unpin")
    String unpin(@PathVariable UUID id, @RequestParam(defaultValue = "") String to, @CurrentStaff StaffMember member) {
        shelf.unpin(new ViewId(id), Readers.of(member));
        return back(id, to, member);
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable UUID id, @CurrentStaff StaffMember member, RedirectAttributes redirect) {
        shelf.remove(own(id, member).id(), Readers.of(member));
        redirect.addFlashAttribute("notice", "view.removed");
        return LIST;
    }

    /** To the view, for somebody who comes from there. */
    private String back(UUID id, String to, StaffMember member) {
        return to.equals("view")
                ? shelf.open(new ViewId(id), Readers.of(member))
                        .map(view -> "redirect:" + view.address())
                        .orElse(LIST)
                : LIST;
    }

    private String again(StaffMember member, Model model, Locale language, HttpServletResponse response) {
        response.setStatus(UNPROCESSABLE);
        model.addAttribute("reaches", reaches(member, language));
        return "view/view";
    }

    private SavedView own(UUID id, StaffMember member) {
        var reader = Readers.of(member);
        var view =
                shelf.open(new ViewId(id), reader).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!ViewShelf.mayChange(view, reader)) {
            throw new ViewRefused("This view is not yours to change.");
        }
        return view;
    }

    private List<Choice> reaches(StaffMember member, Locale language) {
        var roles = ViewForm.mayDecide(Readers.of(member))
                ? Stream.of(Role.values()).map(Role::name)
                : Stream.<String>empty();
        return Stream.concat(Stream.of("private", "team"), roles)
                .map(reach -> new Choice(reach, messages.getMessage("view.reach." + reach, null, language)))
                .toList();
    }

    @ExceptionHandler(ViewRefused.class)
    void refused(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
