package org.advocacycrm.analytics.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.advocacycrm.advocacy.SegmentDecision;
import org.advocacycrm.analytics.health.CustomerHealth;
import org.advocacycrm.lifecycle.LifecycleFacts;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.ruleset.RuleBook;
import org.advocacycrm.ruleset.Rules;
import org.advocacycrm.standing.AdvocacyReading;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.Relationship;
import org.advocacycrm.standing.TurningPoints;
import org.jspecify.annotations.Nullable;

/** Reads where one customer stood at any instant. */
record StandingReader(CustomerHistory history, CustomerHealth health, Relationship relationship) {

    /** The score that counts. */
    @Nullable
    Double score(Instant at) {
        return health.effective(at);
    }

    LifecycleFacts facts(Instant at) {
        return relationship.at(at).facts();
    }

    LifecycleRule stage(Instant at, @Nullable Double score, Rules rules) {
        return facts(at).decide(score, rules.lifecycle());
    }

    SegmentDecision segment(Instant at, LifecycleRule stage, Rules rules) {
        return rules.segments()
                .decide(new AdvocacyReading(history, at).evidence(stage.stage().isLeaving()));
    }

    Optional<LocalDate> renewalDue(Instant at) {
        return relationship.at(at).renewalDue();
    }

    /** The days on which something can have changed, among them those on which another definition of health was adopted. */
    NavigableSet<LocalDate> turningPoints(LocalDate upTo, RuleBook rules) {
        var happened = TurningPoints.upTo(upTo, relationship, rules);
        if (happened.isEmpty()) {
            return happened;
        }
        var days = new TreeSet<>(happened);
        days.addAll(health.adoptions().subSet(happened.getFirst(), true, upTo, true));
        return days;
    }
}
