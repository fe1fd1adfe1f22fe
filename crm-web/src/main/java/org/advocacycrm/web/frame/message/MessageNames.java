package org.advocacycrm.web.frame.message;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.preference.Catalogue;
import org.advocacycrm.preference.CatalogueItem;
import org.advocacycrm.preference.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names a message by what it is about: its topic, else its type of offer, else its purpose. */
@Component
public class MessageNames {

    private final Catalogue catalogue;
    private final MessageSource texts;

    MessageNames(Catalogue catalogue, MessageSource texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    public String channel(Channel channel, Locale language) {
        return texts.getMessage("preference.channel." + channel, null, language);
    }

    public String about(ContactPurpose purpose, @Nullable String topic, @Nullable String offerType, Locale language) {
        return named(catalogue.topics(language), topic)
                .or(() -> named(catalogue.offerTypes(language), offerType))
                .orElseGet(() -> texts.getMessage("portal.purpose." + purpose, null, language));
    }

    /** The name of a topic, or its code where the catalogue no longer has it. */
    public String topic(String code, Locale language) {
        return named(catalogue.topics(language), code).orElse(code);
    }

    public String offerType(String code, Locale language) {
        return named(catalogue.offerTypes(language), code).orElse(code);
    }

    private static Optional<String> named(List<CatalogueItem> items, @Nullable String code) {
        return items.stream()
                .filter(item -> item.code().equals(code))
                .map(CatalogueItem::name)
                .findFirst();
    }
}
