package org.advocacycrm.web.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.recognition.CustomerStar;
import org.advocacycrm.recognition.Outcome;
import org.advocacycrm.recognition.Sharing;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a customer's own nominations into words. Who was matched is not told: the customer may know no name. */
@Component
class RecognitionWords {

    /** One of the customer's own. */
    record Own(String id, String title, String story, When happenedOn, String outcome, String sharing) {}

    private final MessageSource texts;
    private final Company company;

    RecognitionWords(MessageSource texts, Company company) {
        this.texts = texts;
        this.company = company;
    }

    List<Own> own(List<CustomerStar> stars, Locale language) {
        return stars.stream().map(star -> own(star, language)).toList();
    }

    private Own own(CustomerStar star, Locale language) {
        var said = star.nomination();
        return new Own(
                star.id().toString(),
                title(said.whom(), language),
                said.story(),
                Dates.in(language, company.zone()).day(said.happenedOn()),
                outcome(star, language),
                star.sharing().name());
    }

    private String title(@Nullable String whom, Locale language) {
        return whom == null
                ? say("recognition.portal.from-answer", language)
                : say("recognition.portal.you-recognised", language, whom);
    }

    private String outcome(CustomerStar star, Locale language) {
        var dates = Dates.in(language, company.zone());
        return switch (star.outcome()) {
            case Outcome.Waiting _ ->
                say(
                        "recognition.portal.waiting",
                        language,
                        dates.day(star.nomination().at()).text());
            case Outcome.Verified verified ->
                say(
                        "recognition.portal.verified",
                        language,
                        dates.day(verified.at()).text());
            case Outcome.Declined declined ->
                say(
                        "recognition.portal.declined",
                        language,
                        dates.day(declined.at()).text(),
                        declined.reason());
        };
    }

    List<Choice> sharings(Locale language) {
        return Arrays.stream(Sharing.values())
                .map(sharing -> new Choice(
                        sharing.name(),
                        say("recognition.sharing." + sharing, language),
                        say("recognition.sharing." + sharing + ".hint", language)))
                .toList();
    }

    String say(String code, Locale language, Object... arguments) {
        return texts.getMessage(code, arguments, language);
    }
}
