package org.advocacycrm.web.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.lifeevent.LifeStage;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.preference.Catalogue;
import org.advocacycrm.preference.CatalogueItem;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.sending.Composer;
import org.advocacycrm.template.MessageTemplate;
import org.advocacycrm.template.TemplateField;
import org.advocacycrm.template.TextMessage;
import org.advocacycrm.template.Variant;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.language.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts together what the pages about templates show. */
@Component
class TemplatePages {

    private final Composer composer;
    private final CustomerContacts customers;
    private final Catalogue catalogue;
    private final MessageSource texts;

    TemplatePages(Composer composer, CustomerContacts customers, Catalogue catalogue, MessageSource texts) {
        this.composer = composer;
        this.customers = customers;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** A template in the list. */
    record Row(String id, String name, String purpose, String topic, String forms, String missing, long version) {}

    /** One form of a template, there or still to be written. */
    record Tab(String channel, String language, String label, boolean there, boolean open) {}

    /** A message as one customer would get it. */
    record Preview(
            String to,
            String subject,
            String text,
            @Nullable String html,
            String length) {}

    Row row(MessageTemplate template, Locale language) {
        return new Row(
                template.id().toString(),
                template.name(),
                say("template.purpose." + template.purpose(), language),
                topic(template.topic()),
                names(template.texts().keySet().stream(), language),
                names(template.missing().stream(), language),
                template.version());
    }

    private String names(Stream<Variant> variants, Locale language) {
        return variants.map(variant -> name(variant, language)).collect(Collectors.joining(", "));
    }

    private String name(Variant variant, Locale language) {
        return say("template.channel." + variant.channel(), language) + " "
                + variant.language().getLanguage().toUpperCase(Locale.ROOT);
    }

    private String topic(@Nullable String code) {
        return catalogue.topics().stream()
                .filter(item -> item.code().equals(code))
                .map(CatalogueItem::name)
                .findFirst()
                .orElse("");
    }

    /** Every form there can be of those channels that customers have addresses for. */
    List<Tab> tabs(MessageTemplate template, Variant open, Locale language) {
        return Stream.of(Channel.EMAIL, Channel.SMS, Channel.PHONE, Channel.POST)
                .flatMap(channel -> Languages.all().stream().map(tongue -> new Variant(channel, tongue)))
                .map(variant -> new Tab(
                        variant.channel().name(),
                        variant.language().getLanguage(),
                        name(variant, language),
                        template.texts().containsKey(variant),
                        variant.equals(open)))
                .toList();
    }

    Map<String, List<Choice>> choices(Locale language) {
        var none = new Choice("", say("template.none", language));
        return Map.of(
                "purposes",
                Arrays.stream(ContactPurpose.values())
                        .filter(purpose -> purpose != ContactPurpose.CRITICAL)
                        .map(purpose -> new Choice(purpose.name(), say("template.purpose." + purpose, language)))
                        .toList(),
                "topics",
                Stream.concat(Stream.of(none), choices(catalogue.topics())).toList(),
                "offerTypes",
                Stream.concat(Stream.of(none), choices(catalogue.offerTypes())).toList(),
                "stages",
                Arrays.stream(LifeStage.values())
                        .map(stage -> new Choice(stage.name(), say("template.stage." + stage, language)))
                        .toList(),
                "channels",
                Stream.of(Channel.EMAIL, Channel.SMS, Channel.PHONE, Channel.POST)
                        .map(channel -> new Choice(channel.name(), say("template.channel." + channel, language)))
                        .toList(),
                "languages",
                Languages.all().stream()
                        .map(tongue -> new Choice(tongue.getLanguage(), tongue.getDisplayLanguage(language)))
                        .toList());
    }

    private static Stream<Choice> choices(List<CatalogueItem> items) {
        return items.stream().map(item -> new Choice(item.code(), item.name()));
    }

    List<String> fields() {
        return Arrays.stream(TemplateField.values())
                .map(field -> "{{" + field.placeholder() + "}}")
                .toList();
    }

    /** The form as the customer of that identifier would get it; empty if nobody, or nobody alone, has the identifier. */
    Optional<Preview> preview(MessageTemplate template, Variant variant, String customer, Locale language) {
        return recipient(customer, variant.language()).map(contact -> {
            var addressee = new Composer.Addressee(contact, variant.language(), occasion(language));
            var message = composer.compose(
                            template, variant.channel(), addressee, new ContactId(UUID.randomUUID()), "preview")
                    .orElseThrow();
            return new Preview(
                    message.recipient(),
                    message.subject(),
                    message.text(),
                    message.html(),
                    variant.channel() == Channel.SMS ? length(message.text(), language) : "");
        });
    }

    private Map<TemplateField, String> occasion(Locale language) {
        return Map.of(
                TemplateField.EVENT, say("template.preview.event", language),
                TemplateField.EVENT_DATE, say("template.preview.date", language),
                TemplateField.YEARS, say("template.preview.years", language));
    }

    /** Without an identifier somebody made up, who has an address on every channel. */
    private Optional<CustomerContact> recipient(String customer, Locale tongue) {
        var sample = new CustomerContact(
                new CustomerId(new UUID(0, 0)),
                "Elena Marin",
                CustomerKind.PERSON,
                new EmailAddress("elena.marin@example.org"),
                "+44 20 7946 0018",
                "EC1A 1BB London",
                null,
                tongue);
        if (customer.isEmpty()) {
            return Optional.of(sample);
        }
        var known = customers.knownAs(customer);
        return known.size() == 1
                ? customers.of(known.getFirst()).map(contact -> withAddresses(contact, sample))
                : Optional.empty();
    }

    private static CustomerContact withAddresses(CustomerContact contact, CustomerContact sample) {
        return new CustomerContact(
                contact.customer(),
                contact.name(),
                contact.kind(),
                Objects.requireNonNullElse(contact.email(), sample.email()),
                Objects.requireNonNullElse(contact.phone(), sample.phone()),
                Objects.requireNonNullElse(contact.place(), sample.place()),
                contact.zone(),
                contact.locale());
    }

    private String length(String text, Locale language) {
        var message = TextMessage.of(text);
        return texts.getMessage(
                message.telephoneAlphabet() ? "template.length" : "template.length.other",
                new Object[] {message.units(), message.parts()},
                language);
    }

    private String say(String code, Locale language) {
        return texts.getMessage(code, null, language);
    }
}
