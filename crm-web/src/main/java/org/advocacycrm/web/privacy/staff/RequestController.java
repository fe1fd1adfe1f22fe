package org.advocacycrm.web.privacy.staff;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.privacy.DataRequest;
import org.advocacycrm.privacy.DataRequests;
import org.advocacycrm.privacy.RequestId;
import org.advocacycrm.privacy.RequestQueue;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The requests that wait for an answer, and what is done about each. */
@Controller
@RequestMapping(RequestController.ADDRESS)
class RequestController {

    static final String ADDRESS = "/staff/requests";

    private static final int RECENT = 50;

    private final DataRequests requests;
    private final RequestQueue queue;
    private final StaffAccounts accounts;
    private final RequestPages pages;

    RequestController(DataRequests requests, RequestQueue queue, StaffAccounts accounts, RequestPages pages) {
        this.requests = requests;
        this.queue = queue;
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping
    String list(Locale language, Model model) {
        model.addAttribute("open", pages.rows(requests.open(), queue.today(), language));
        model.addAttribute("closed", pages.rows(requests.closed(RECENT), queue.today(), language));
        return "privacy/queue";
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, Locale language) {
        return page(find(id), WorkForm.empty(), language, HttpStatus.OK);
    }

    @PostMapping("/{id}/assign")
    ModelAndView assign(
            @PathVariable UUID id,
            @ModelAttribute("form") WorkForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        var account = form.account().flatMap(accounts::of).filter(StaffAccount::active);
        var name = account.map(StaffAccount::name).orElse("");
        AccountId chosen = account.map(StaffAccount::id).orElse(null);
        return done(
                id,
                form,
                errors,
                language,
                redirect,
                "privacy.staff.assigned",
                (request, seen) -> queue.assign(request, seen, chosen, name, actor));
    }

    @PostMapping("/{id}/note")
    ModelAndView note(
            @PathVariable UUID id,
            @ModelAttribute("form") WorkForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        requireText("note", form.note(), errors);
        return done(
                id,
                form,
                errors,
                language,
                redirect,
                "privacy.staff.noted",
                (request, seen) -> queue.note(request, seen, WorkForm.text(form.note()), actor));
    }

    @PostMapping("/{id}/extend")
    ModelAndView extend(
            @PathVariable UUID id,
            @ModelAttribute("form") WorkForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        requireText("reason", form.reason(), errors);
        return done(
                id,
                form,
                errors,
                language,
                redirect,
                "privacy.staff.extended",
                (request, seen) -> queue.extend(request, seen, WorkForm.text(form.reason()), actor));
    }

    @PostMapping("/{id}/answer")
    ModelAndView answer(
            @PathVariable UUID id,
            @ModelAttribute("form") WorkForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        requireText("answer", form.answer(), errors);
        if (form.granted().isEmpty()) {
            errors.rejectValue("outcome", "privacy.staff.fault.outcome");
        }
        return done(
                id,
                form,
                errors,
                language,
                redirect,
                "privacy.staff.answered",
                (request, seen) ->
                        queue.answer(request, seen, form.granted().orElse(false), WorkForm.text(form.answer()), actor));
    }

    private static void requireText(String field, @Nullable String text, BindingResult errors) {
        if (WorkForm.text(text).isEmpty()) {
            errors.rejectValue(field, "privacy.staff.fault.text");
        }
        if (WorkForm.text(text).length() > DataRequest.LONGEST_TEXT) {
            errors.rejectValue(field, "privacy.fault.long");
        }
    }

    private ModelAndView done(
            UUID id,
            WorkForm form,
            BindingResult errors,
            Locale language,
            RedirectAttributes redirect,
            String notice,
            BiFunction<RequestId, Revision, Optional<DataRequest>> deed) {
        var request = find(id);
        if (errors.hasErrors()) {
            return page(request, null, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            if (deed.apply(request.id(), form.basedOn()).isEmpty()) {
                errors.reject("privacy.staff.fault.late");
                return page(find(id), null, language, HttpStatus.CONFLICT);
            }
        } catch (StaleRevision stale) {
            errors.reject("privacy.staff.fault.stale");
            return page(find(id), null, language, HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + ADDRESS + "/" + id);
    }

    private ModelAndView page(DataRequest request, @Nullable WorkForm form, Locale language, HttpStatus status) {
        var view = new ModelAndView("privacy/request", status)
                .addObject("request", pages.page(request, queue.today(), language))
                .addObject("colleagues", pages.colleagues(language))
                .addObject("outcomes", pages.outcomes(request.kind(), language));
        return form == null ? view : view.addObject("form", form);
    }

    private DataRequest find(UUID id) {
        return requests.of(new RequestId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
