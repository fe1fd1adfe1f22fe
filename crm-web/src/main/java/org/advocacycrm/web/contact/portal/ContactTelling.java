package org.advocacycrm.web.contact.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.contact.Check;
import org.advocacycrm.contact.ContactDecision;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.DecisionRecord;
import org.advocacycrm.contact.SentMessages;
import org.advocacycrm.preference.Sentence;
import org.advocacycrm.web.contact.DecisionWords;
import org.advocacycrm.web.contact.portal.ContactPage.CheckLine;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.message.MessageNames;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the story of a contact in the customer's language and time zone. */
@Component
class ContactTelling {

    private final MessageNames names;
    private final SentMessages messages;
    private final MessageSource texts;
    private final Clock clock;

    ContactTelling(MessageNames names, SentMessages messages, MessageSource texts, Clock clock) {
        this.names = names;
        this.messages = messages;
        this.texts = texts;
        this.clock = clock;
    }

    ContactRow row(ContactStory story, Locale language, ZoneId zone) {
        return new ContactRow(
                story.id().toString(),
                story.at(),
                names.channel(story.channel(), language),
                about(story, language),
                Dates.in(language, zone).momentInZone(story.at()),
                state(story, language, zone),
                story instanceof ContactStory.HeldBack(var decision) ? sentence(decision, language, zone) : null,
                question(story, language));
    }

    ContactPage page(ContactStory story, Locale language, ZoneId zone) {
        var decision = story.decision();
        var sent = story instanceof ContactStory.Made && !story.at().isAfter(clock.instant());
        return new ContactPage(
                question(story, language),
                names.channel(story.channel(), language),
                about(story, language),
                Dates.in(language, zone).moment(story.at()),
                state(story, language, zone),
                decision == null ? null : sentence(decision, language, zone),
                decision == null ? List.of() : checks(decision, language, zone),
                sent ? messages.of(story.id()).orElse(null) : null,
                sent);
    }

    private String about(ContactStory story, Locale language) {
        return names.about(story.purpose(), story.topic(), story.offerType(), language);
    }

    private String sentence(DecisionRecord decision, Locale language, ZoneId zone) {
        return new DecisionWords(texts, language, zone).sentence(decision.decision());
    }

    private List<CheckLine> checks(DecisionRecord decision, Locale language, ZoneId zone) {
        var words = new DecisionWords(texts, language, zone);
        return decision.decision().checks().stream()
                .map(check -> named(check, decision.request(), language))
                .map(check -> new CheckLine(
                        say("portal.check." + check.kind(), language), words.detail(check), check.passed()))
                .toList();
    }

    /** The topic or type of offer by its name in place of its code. */
    private Check named(Check check, ContactRequest request, Locale language) {
        var topic = request.topic();
        var offerType = request.offerType();
        if (check.kind() == Check.Kind.TOPIC && topic != null) {
            return check(check, names.topic(topic, language));
        }
        return check.kind() == Check.Kind.OFFER_TYPE && offerType != null
                ? check(check, names.offerType(offerType, language))
                : check;
    }

    private static Check check(Check check, String name) {
        return new Check(
                check.kind(), check.passed(), Sentence.of(check.detail().code(), name));
    }

    private String state(ContactStory story, Locale language, ZoneId zone) {
        return switch (story) {
            case ContactStory.Made made ->
                say(isPlanned(story.at()) ? "portal.contacts.planned" : "portal.contacts.sent", language);
            case ContactStory.HeldBack(var decision) ->
                decision.decision() instanceof ContactDecision.Defer deferred
                        ? say(
                                "portal.contacts.later",
                                language,
                                Dates.in(language, zone)
                                        .momentInZone(deferred.until())
                                        .text())
                        : say("portal.contacts.held", language);
        };
    }

    private String question(ContactStory story, Locale language) {
        return switch (story) {
            case ContactStory.Made made ->
                say(isPlanned(story.at()) ? "portal.contact.planned" : "portal.contacts.why", language);
            case ContactStory.HeldBack held -> say("portal.contacts.whyNot", language);
        };
    }

    private boolean isPlanned(Instant moment) {
        return moment.isAfter(clock.instant());
    }

    private String say(String code, Locale language, Object... words) {
        return texts.getMessage(code, words, language);
    }
}
