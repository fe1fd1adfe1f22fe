package org.advocacycrm.sending;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.mail.Letter.Audience;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.shared.Company;
import org.advocacycrm.template.MessageTemplate;
import org.advocacycrm.template.TemplateField;
import org.advocacycrm.template.TemplateLanguage;
import org.advocacycrm.template.TemplateText;
import org.advocacycrm.template.Variant;
import org.jspecify.annotations.Nullable;

/** Writes the message that one customer gets out of a template. */
public final class Composer {

    private final TemplateLanguage templates;
    private final Letterhead letterhead;
    private final Company company;

    public Composer(TemplateLanguage templates, Letterhead letterhead, Company company) {
        this.templates = templates;
        this.letterhead = letterhead;
        this.company = company;
    }

    /**
     * Whom to write to, and about what.
     *
     * @param liked the language the customer likes to read, if known
     * @param occasion what is known besides the customer, by field
     */
    public record Addressee(
            CustomerContact contact, @Nullable Locale liked, Map<TemplateField, String> occasion) {

        public Addressee {
            occasion = Map.copyOf(occasion);
        }
    }

    /** The message; none where the template has no form for the channel, or the customer no address on it. */
    public Optional<Message> compose(
            MessageTemplate template, Channel channel, Addressee to, ContactId contact, String reference) {
        return template.closest(channel, to.liked())
                .flatMap(variant -> to.contact().addressFor(channel).map(address -> {
                    var body = body(template, variant, to, contact);
                    var framed = letterhead.frame(body);
                    return new Message(
                            reference,
                            channel,
                            Audience.CUSTOMER,
                            address,
                            to.contact().name(),
                            body.subject(),
                            framed.text(),
                            framed.html(),
                            framed.unsubscribe());
                }));
    }

    private Body body(MessageTemplate template, Variant variant, Addressee to, ContactId contact) {
        var text = text(template, variant);
        var values = values(to);
        var html = text.html();
        return new Body(
                contact,
                template.purpose(),
                variant.channel(),
                template.topic(),
                variant.language(),
                templates.text(text.subject(), values).replaceAll("\\R", " "),
                templates.text(text.body(), values),
                html == null ? null : templates.html(html, values));
    }

    private static TemplateText text(MessageTemplate template, Variant variant) {
        return Optional.ofNullable(template.texts().get(variant)).orElseThrow();
    }

    private Map<String, String> values(Addressee to) {
        var values = new HashMap<String, String>();
        for (var field : TemplateField.values()) {
            values.put(field.placeholder(), to.occasion().getOrDefault(field, ""));
        }
        var name = to.contact().name();
        values.put(TemplateField.NAME.placeholder(), name);
        values.put(TemplateField.FIRST_NAME.placeholder(), firstName(to.contact()));
        values.put(TemplateField.COMPANY.placeholder(), company.name());
        return values;
    }

    /** Organizations have none: they are called by their whole name. */
    private static String firstName(CustomerContact contact) {
        return switch (contact.kind()) {
            case PERSON -> contact.name().strip().split("\\s+", 2)[0];
            case ORGANIZATION -> contact.name();
        };
    }
}
