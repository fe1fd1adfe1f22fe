package org.advocacycrm.web.contact;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.advocacycrm.contact.Check;
import org.advocacycrm.contact.ContactDecision;
import org.advocacycrm.contact.ContactDecision.Allow;
import org.advocacycrm.contact.ContactDecision.Defer;
import org.advocacycrm.contact.ContactDecision.Deny;
import org.advocacycrm.contact.Reason;
import org.advocacycrm.preference.Sentence;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Sentences;
import org.springframework.context.MessageSource;

/** Says decisions so that the customer they are about understands them. */
public record DecisionWords(MessageSource texts, Locale language, ZoneId zone) {

    private static final String PREFIX = "contact.sentence.";

    public String sentence(ContactDecision decision) {
        return switch (decision) {
            case Allow(var channel, var reason, var checks) ->
                say(reason == null ? Sentence.of(PREFIX + "ALLOW") : Sentence.of(PREFIX + reason));
            case Defer(var channel, var reason, var until, var checks) -> say(deferral(decision, reason, until));
            case Deny(var channel, var reason, var checks) -> say(Sentence.of(PREFIX + reason));
        };
    }

    private Sentence deferral(ContactDecision decision, Reason reason, Instant until) {
        var moment = Dates.in(language, zone).momentInZone(until).text();
        return decision.checks().stream()
                .filter(check -> reason == Reason.CADENCE && check.kind() == Check.Kind.CADENCE)
                .findFirst()
                .map(check -> {
                    var facts = check.detail().arguments();
                    return Sentence.of(PREFIX + reason, moment, facts.get(1), facts.get(2));
                })
                .orElseGet(() -> Sentence.of(PREFIX + reason, moment));
    }

    public String detail(Check check) {
        return say(check.detail());
    }

    private String say(Sentence sentence) {
        return Sentences.say(sentence, texts, language);
    }
}
