package org.advocacycrm.web.customer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.advocacycrm.contact.ContactDecision;
import org.advocacycrm.contact.ContactDecision.Allow;
import org.advocacycrm.contact.ContactDecision.Defer;
import org.advocacycrm.contact.ContactDecision.Deny;
import org.advocacycrm.contact.ContactSimulator.Outlook;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.web.frame.Dates;

/** Says by which channels, and for what, a customer may be contacted at this moment. */
record ReachWords(Words words) {

    /** Channels with the same answers stand together. */
    List<ProfilePage.Reach> of(Outlook outlook) {
        var dates = Dates.in(words.language(), outlook.zone());
        var grouped = outlook.channels().entrySet().stream()
                .collect(Collectors.groupingBy(
                        channel -> answers(channel.getValue(), dates),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                channel -> shared("preference.channel." + channel.getKey()),
                                Collectors.joining(", "))));
        return grouped.entrySet().stream()
                .map(channels -> new ProfilePage.Reach(channels.getValue(), channels.getKey()))
                .toList();
    }

    /** Purposes with the same answer share a line. */
    private List<ProfilePage.Answer> answers(Map<Purpose, ContactDecision> decisions, Dates dates) {
        var grouped = decisions.entrySet().stream()
                .collect(Collectors.groupingBy(
                        decision -> answer(decision.getValue(), dates),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                decision -> shared("contact.purpose." + decision.getKey()), Collectors.joining(", "))));
        return grouped.entrySet().stream()
                .map(answer -> new ProfilePage.Answer(
                        answer.getKey().icon(),
                        words.say(
                                "contact.line",
                                answer.getValue(),
                                answer.getKey().words())))
                .toList();
    }

    private ProfilePage.Answer answer(ContactDecision decision, Dates dates) {
        var icon = shared("contact.outcome-icon." + decision.outcome());
        return new ProfilePage.Answer(
                icon,
                switch (decision) {
                    case Allow allowed -> words.say("contact.yes");
                    case Defer(var channel, var reason, var until, var checks) ->
                        words.say("contact.later", dates.moment(until).text(), shared("contact.reason." + reason));
                    case Deny(var channel, var reason, var checks) ->
                        words.say("contact.no", shared("contact.reason." + reason));
                });
    }

    private String shared(String code) {
        return words.texts().getMessage(code, null, words.language());
    }
}
