package org.advocacycrm.web.template;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.advocacycrm.lifeevent.LifeStage;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.template.MessageTemplate;
import org.advocacycrm.template.TemplateText;
import org.advocacycrm.template.Variant;
import org.jspecify.annotations.Nullable;

/** A template and one of its texts as they are submitted, every field as it was typed. */
record TemplateForm(
        @Nullable String revision,
        @Nullable String name,
        @Nullable String purpose,
        @Nullable String topic,
        @Nullable String offerType,
        @Nullable List<String> lifeStages,
        @Nullable String channel,
        @Nullable String language,
        @Nullable String subject,
        @Nullable String body,
        @Nullable String html,
        @Nullable String previewAs) {

    static TemplateForm empty() {
        return new TemplateForm(
                "-1", "", "MARKETING", "", "", List.of(), "EMAIL", Locale.ENGLISH.getLanguage(), "", "", "", "");
    }

    static TemplateForm of(MessageTemplate template, Variant variant) {
        var text = Optional.ofNullable(template.texts().get(variant));
        return new TemplateForm(
                Long.toString(template.revision().number()),
                template.name(),
                template.purpose().name(),
                Objects.requireNonNullElse(template.topic(), ""),
                Objects.requireNonNullElse(template.offerType(), ""),
                template.lifeStages().stream().map(LifeStage::name).toList(),
                variant.channel().name(),
                variant.language().getLanguage(),
                text.map(TemplateText::subject).orElse(""),
                text.map(TemplateText::body).orElse(""),
                text.flatMap(found -> Optional.ofNullable(found.html())).orElse(""),
                "");
    }

    Revision basedOn() {
        try {
            return new Revision(Long.parseLong(typed(revision)));
        } catch (NumberFormatException forged) {
            return Revision.NEVER_STORED;
        }
    }

    static String typed(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    /** The body and the HTML keep the blanks at their ends, but lines end the same way everywhere. */
    static String written(@Nullable String field) {
        return field == null ? "" : field.replace("\r\n", "\n").stripTrailing();
    }
}
