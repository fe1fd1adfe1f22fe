package org.advocacycrm.web.contact;

import java.time.ZoneId;
import java.util.Locale;
import org.advocacycrm.contact.Check;
import org.advocacycrm.contact.ContactDecision;
import org.advocacycrm.contact.ContactDecision.Defer;
import org.advocacycrm.web.contact.DecisionView.CheckView;
import org.advocacycrm.web.frame.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts decisions into the words of staff. */
@Component
class DecisionViews {

    private final MessageSource texts;

    DecisionViews(MessageSource texts) {
        this.texts = texts;
    }

    /** The decision in words, with times on the customer's clock. */
    DecisionView of(ContactDecision decision, ZoneId zone, Locale language) {
        var words = new DecisionWords(texts, language, zone);
        var stopped =
                decision.checks().stream().filter(check -> !check.passed()).findFirst();
        return new DecisionView(
                decision.outcome(),
                say("contact.outcome." + decision.outcome(), language),
                say("contact.outcome-icon." + decision.outcome(), language),
                decision.why()
                        .map(reason -> say("contact.reason." + reason, language))
                        .orElse(null),
                say("preference.channel." + decision.channel(), language),
                stopped.map(check -> name(check, language) + ": " + words.detail(check))
                        .orElse(null),
                decision instanceof Defer deferred ? Dates.in(language, zone).moment(deferred.until()) : null,
                words.sentence(decision),
                decision.checks().stream()
                        .map(check -> view(check, words, language))
                        .toList());
    }

    private CheckView view(Check check, DecisionWords words, Locale language) {
        return new CheckView(
                name(check, language),
                check.passed(),
                say(check.passed() ? "contact.check.passed" : "contact.check.stopped", language),
                words.detail(check));
    }

    private String name(Check check, Locale language) {
        return say("contact.check." + check.kind(), language);
    }

    String say(String code, Locale language, Object... arguments) {
        return texts.getMessage(code, arguments, language);
    }
}
