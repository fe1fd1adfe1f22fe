package org.advocacycrm.web.bulk;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.advocacycrm.bulk.Selection;
import org.advocacycrm.contact.ContactDecision;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.ContactSimulator;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.CustomerLine;
import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;
import org.advocacycrm.preference.Channel;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Counts whom a survey by e-mail would reach at this moment, by the very decision that is taken when it is sent. */
@Component
record SurveyReach(ContactSimulator simulator, CustomerDirectory directory, MessageSource texts, Clock clock) {

    /** More are counted by the campaign that asks them, which takes its time. */
    private static final int MOST = 500;

    Optional<BulkPage.Reach> of(Selection selection, long selected, Locale language) {
        if (selected == 0 || selected > MOST) {
            return Optional.empty();
        }
        var request = new ContactRequest(ContactPurpose.SURVEY, Channel.EMAIL, null, null, null, clock.instant(), null);
        var reached = 0L;
        Map<String, Long> heldBack = new TreeMap<>();
        for (var customer : customers(selection)) {
            switch (simulator.ask(customer, request).decision()) {
                case ContactDecision.Allow allowed -> reached++;
                case ContactDecision.Defer deferred ->
                    heldBack.merge(say("contact.reason." + deferred.reason(), language), 1L, Long::sum);
                case ContactDecision.Deny denied ->
                    heldBack.merge(say("contact.reason." + denied.reason(), language), 1L, Long::sum);
            }
        }
        return Optional.of(new BulkPage.Reach(
                say("bulk.reach", language, selected, reached, selected - reached), lines(heldBack, language)));
    }

    private List<CustomerId> customers(Selection selection) {
        if (!selection.chosen().isEmpty()) {
            return List.copyOf(selection.chosen());
        }
        return directory
                .page(selection.filter(), new Sorting(Sorting.Column.NAME, false), PageRequest.first(MOST))
                .lines()
                .stream()
                .map(CustomerLine::id)
                .toList();
    }

    private List<String> lines(Map<String, Long> heldBack, Locale language) {
        return heldBack.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(reason -> say("bulk.held-back", language, reason.getValue(), reason.getKey()))
                .toList();
    }

    private String say(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }
}
