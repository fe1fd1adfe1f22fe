package org.advocacycrm.web.template;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.template.MessageTemplate;
import org.advocacycrm.template.MessageTemplates;
import org.advocacycrm.template.TemplateId;
import org.advocacycrm.template.TemplateLanguage;
import org.advocacycrm.template.Variant;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which managers write what is sent. */
@Controller
@RequestMapping(TemplateController.ADDRESS)
class TemplateController {

    static final String ADDRESS = "/staff/templates";

    private final MessageTemplates templates;
    private final TemplateLanguage language;
    private final TemplatePages pages;
    private final AuditLog audit;
    private final Clock clock;

    TemplateController(
            MessageTemplates templates, TemplateLanguage language, TemplatePages pages, AuditLog audit, Clock clock) {
        this.templates = templates;
        this.language = language;
        this.pages = pages;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String list(Locale reader, Model model) {
        model.addAttribute(
                "rows",
                templates.all().stream()
                        .map(template -> pages.row(template, reader))
                        .toList());
        return "template/list";
    }

    @GetMapping("/new")
    ModelAndView add(Locale reader) {
        return page(null, null, HttpStatus.OK, reader).addObject("form", TemplateForm.empty());
    }

    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(name = "in", defaultValue = "") String tongue,
            Locale reader) {
        var template = find(id);
        var variant = channel.isEmpty() ? template.texts().firstKey() : TemplateCheck.variant(channel, tongue);
        return page(template, variant, HttpStatus.OK, reader).addObject("form", TemplateForm.of(template, variant));
    }

    @PostMapping({"/new", "/{id}"})
    ModelAndView save(
            @PathVariable(required = false) @Nullable UUID id,
            @ModelAttribute("form") TemplateForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String preview,
            @CurrentActor String actor,
            Locale reader,
            RedirectAttributes redirect) {
        var before = id == null ? null : find(id);
        var check = new TemplateCheck(form, errors, language);
        var template = check.check(before == null ? new TemplateId(UUID.randomUUID()) : before.id(), before);
        if (template.isEmpty()) {
            return page(
                    before,
                    TemplateCheck.variant(form.channel(), form.language()),
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    reader);
        }
        return preview.isEmpty()
                ? keep(
                        template.get(),
                        before,
                        TemplateCheck.variant(form.channel(), form.language()),
                        errors,
                        actor,
                        reader,
                        redirect)
                : preview(
                        template.get(),
                        before,
                        TemplateCheck.variant(form.channel(), form.language()),
                        form,
                        errors,
                        reader);
    }

    private ModelAndView preview(
            MessageTemplate template,
            @Nullable MessageTemplate before,
            Variant variant,
            TemplateForm form,
            BindingResult errors,
            Locale reader) {
        var customer = TemplateForm.typed(form.previewAs());
        var shown = pages.preview(template, variant, customer, reader);
        if (shown.isEmpty()) {
            errors.rejectValue("previewAs", "template.fault.customer", new Object[] {customer}, null);
            return page(before, variant, HttpStatus.UNPROCESSABLE_CONTENT, reader);
        }
        return page(before, variant, HttpStatus.OK, reader).addObject("preview", shown.get());
    }

    private ModelAndView keep(
            MessageTemplate template,
            @Nullable MessageTemplate before,
            Variant variant,
            BindingResult errors,
            String actor,
            Locale reader,
            RedirectAttributes redirect) {
        if (isNameTaken(template)) {
            errors.rejectValue("name", "template.fault.name-taken");
            return page(before, variant, HttpStatus.CONFLICT, reader);
        }
        try {
            var kept = templates.keep(template, actor, clock.instant());
            audit.record(new AuditEntry(
                    clock.instant(), actor, "template.kept", kept.id().toString(), "version " + kept.version()));
            redirect.addFlashAttribute("notice", "template.saved");
            redirect.addFlashAttribute("noticeArguments", new Object[] {kept.name(), kept.version()});
            return new ModelAndView("redirect:" + ADDRESS + "/" + kept.id() + "?channel=" + variant.channel() + "&in="
                    + variant.language().getLanguage());
        } catch (StaleRevision stale) {
            errors.reject("template.fault.stale");
            return page(before, variant, HttpStatus.CONFLICT, reader);
        }
    }

    private boolean isNameTaken(MessageTemplate template) {
        return templates.all().stream()
                .anyMatch(other ->
                        !other.id().equals(template.id()) && other.name().equalsIgnoreCase(template.name()));
    }

    private ModelAndView page(
            @Nullable MessageTemplate template, @Nullable Variant variant, HttpStatus status, Locale reader) {
        var view = new ModelAndView("template/edit", status)
                .addObject("target", template == null ? ADDRESS + "/new" : ADDRESS + "/" + template.id())
                .addObject("isNew", template == null)
                .addObject("fields", pages.fields())
                .addAllObjects(pages.choices(reader));
        if (template != null && variant != null) {
            view.addObject("row", pages.row(template, reader)).addObject("tabs", pages.tabs(template, variant, reader));
        }
        return view;
    }

    private MessageTemplate find(UUID id) {
        return templates.of(new TemplateId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
