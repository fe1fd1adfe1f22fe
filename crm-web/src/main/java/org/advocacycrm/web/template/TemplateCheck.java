package org.advocacycrm.web.template;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.lifeevent.LifeStage;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.template.MessageTemplate;
import org.advocacycrm.template.TemplateField;
import org.advocacycrm.template.TemplateId;
import org.advocacycrm.template.TemplateLanguage;
import org.advocacycrm.template.TemplateLanguage.Fault;
import org.advocacycrm.template.TemplateText;
import org.advocacycrm.template.Variant;
import org.advocacycrm.web.frame.language.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Finds what is missing or wrong in a submitted template, and says it beside the field. */
record TemplateCheck(TemplateForm form, Errors errors, TemplateLanguage templates) {

    private static final Set<String> FIELDS = TemplateField.placeholders();
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 100_000;

    /** The template with the submitted text, when nothing is wrong; based on the given one if there was one. */
    Optional<MessageTemplate> check(TemplateId id, @Nullable MessageTemplate before) {
        var name = TemplateForm.typed(form.name());
        if (name.isEmpty() || name.length() > MessageTemplate.LONGEST_NAME) {
            errors.rejectValue("name", "template.fault.name", new Object[] {MessageTemplate.LONGEST_NAME}, null);
        }
        var purpose = chosen(ContactPurpose.values(), form.purpose())
                .filter(known -> known != ContactPurpose.CRITICAL)
                .orElse(ContactPurpose.MARKETING);
        var variant = variant(form.channel(), form.language());
        var text = text(variant.channel());
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        var texts = new TreeMap<Variant, TemplateText>(before == null ? new TreeMap<>() : before.texts());
        texts.put(variant, text.orElseThrow());
        return Optional.of(new MessageTemplate(
                id, name, purpose, code(form.topic()), code(form.offerType()), stages(), texts, form.basedOn()));
    }

    /** The form that is meant; mail in English where there is no such channel or language. */
    static Variant variant(@Nullable String channel, @Nullable String language) {
        return new Variant(
                chosen(Channel.values(), channel).orElse(Channel.EMAIL),
                Languages.toWriteIn(Locale.forLanguageTag(TemplateForm.typed(language))));
    }

    private Optional<TemplateText> text(Channel channel) {
        var isMail = channel == Channel.EMAIL;
        var subject = isMail ? TemplateForm.typed(form.subject()) : "";
        var body = TemplateForm.written(form.body());
        var html = isMail ? TemplateForm.written(form.html()) : "";
        if (isMail && (subject.isEmpty() || subject.length() > LONGEST_SUBJECT)) {
            errors.rejectValue("subject", "template.fault.subject", new Object[] {LONGEST_SUBJECT}, null);
        }
        if (body.isBlank() || body.length() > LONGEST_TEXT) {
            errors.rejectValue("body", "template.fault.body", new Object[] {LONGEST_TEXT}, null);
        }
        if (html.length() > LONGEST_TEXT) {
            errors.rejectValue("html", "template.fault.body", new Object[] {LONGEST_TEXT}, null);
        }
        refuse("subject", templates.faults(subject, FIELDS));
        refuse("body", templates.faults(body, FIELDS));
        refuse("html", templates.faultsInHtml(html, FIELDS));
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new TemplateText(subject, body, html.isBlank() ? null : html));
    }

    private void refuse(String field, List<Fault> faults) {
        for (var fault : faults) {
            errors.rejectValue(
                    field,
                    "template.fault." + fault.kind(),
                    new Object[] {fault.what(), fault.line(), fault.column()},
                    null);
        }
    }

    private Set<LifeStage> stages() {
        var stages = EnumSet.noneOf(LifeStage.class);
        Optional.ofNullable(form.lifeStages())
                .orElse(List.of())
                .forEach(name -> chosen(LifeStage.values(), name).ifPresent(stages::add));
        return stages;
    }

    private static @Nullable String code(@Nullable String typed) {
        var code = TemplateForm.typed(typed);
        return code.isEmpty() ? null : code;
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] all, @Nullable String name) {
        return Arrays.stream(all)
                .filter(constant -> constant.name().equals(TemplateForm.typed(name)))
                .findFirst();
    }
}
