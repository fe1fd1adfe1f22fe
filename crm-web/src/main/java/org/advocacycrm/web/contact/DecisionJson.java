package org.advocacycrm.web.contact;

import java.time.Instant;
import java.util.List;
import org.advocacycrm.contact.Check;
import org.advocacycrm.contact.ContactDecision.Defer;
import org.advocacycrm.contact.DecisionRecord;
import org.advocacycrm.contact.Outcome;
import org.advocacycrm.contact.Reason;
import org.advocacycrm.preference.Channel;
import org.jspecify.annotations.Nullable;

/** A decision as programs read it. */
record DecisionJson(
        String id,
        Outcome outcome,
        @Nullable Reason reason,
        Channel channel,
        @Nullable Instant until,
        @Nullable Instant reservedUntil,
        List<CheckJson> checks,
        String sentence) {

    /** One check. */
    record CheckJson(Check.Kind check, boolean passed, String detail) {}

    static DecisionJson of(DecisionRecord decided, DecisionWords words) {
        var decision = decided.decision();
        return new DecisionJson(
                decided.id().toString(),
                decision.outcome(),
                decision.why().orElse(null),
                decision.channel(),
                decision instanceof Defer deferred ? deferred.until() : null,
                decided.reservedUntil(),
                decision.checks().stream()
                        .map(check -> new CheckJson(check.kind(), check.passed(), words.detail(check)))
                        .toList(),
                words.sentence(decision));
    }
}
