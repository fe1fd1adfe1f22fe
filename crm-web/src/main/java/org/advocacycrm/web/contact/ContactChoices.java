package org.advocacycrm.web.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.DecisionLog;
import org.advocacycrm.contact.Outcome;
import org.advocacycrm.contact.Reason;
import org.advocacycrm.preference.Catalogue;
import org.advocacycrm.preference.CatalogueItem;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.Notice;
import org.advocacycrm.web.frame.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms about contacts. */
@Component
class ContactChoices {

    private final Catalogue catalogue;
    private final DecisionLog log;
    private final MessageSource texts;

    ContactChoices(Catalogue catalogue, DecisionLog log, MessageSource texts) {
        this.catalogue = catalogue;
        this.log = log;
        this.texts = texts;
    }

    /** The choices of the simulation. */
    record OfSimulation(
            List<Choice> purposes,
            List<Choice> channels,
            List<Choice> topics,
            List<Choice> offerTypes,
            List<Choice> exceptions) {}

    /** The choices of the log; the first of each is everything. */
    record OfLog(
            List<Choice> outcomes,
            List<Choice> reasons,
            List<Choice> purposes,
            List<Choice> channels,
            List<Choice> askers) {}

    OfSimulation in(Locale language) {
        return new OfSimulation(
                constants(ContactPurpose.values(), "contact.purpose.", language).toList(),
                first("contact.what-if.best", constants(Channel.values(), "preference.channel.", language), language),
                first("contact.what-if.none", items(catalogue.topics()), language),
                first("contact.what-if.none", items(catalogue.offerTypes()), language),
                first("contact.what-if.none", constants(Notice.values(), "preference.notice.", language), language));
    }

    OfLog ofLog(Locale language) {
        return new OfLog(
                first("contact.log.any", constants(Outcome.values(), "contact.outcome.", language), language),
                first("contact.log.any", constants(Reason.values(), "contact.reason.", language), language),
                first("contact.log.any", constants(ContactPurpose.values(), "contact.purpose.", language), language),
                first("contact.log.any", constants(Channel.values(), "preference.channel.", language), language),
                first("contact.log.any", log.askers().stream().map(asker -> new Choice(asker, asker)), language));
    }

    private Stream<Choice> constants(Enum<?>[] constants, String prefix, Locale language) {
        return Arrays.stream(constants).map(constant -> new Choice(constant.name(), say(prefix + constant, language)));
    }

    private static Stream<Choice> items(List<CatalogueItem> items) {
        return items.stream().map(item -> new Choice(item.code(), item.name()));
    }

    private List<Choice> first(String code, Stream<Choice> others, Locale language) {
        return Stream.concat(Stream.of(new Choice("", say(code, language))), others)
                .toList();
    }

    private String say(String code, Locale language) {
        return texts.getMessage(code, null, language);
    }
}
