package org.advocacycrm.analytics.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.advocacycrm.advocacy.SegmentDecision;
import org.advocacycrm.analytics.health.CustomerHealth;
import org.advocacycrm.analytics.health.HealthReading;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.standing.AdvocacyReading;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.Relationship;
import org.advocacycrm.standing.TurningPoints;
import org.jspecify.annotations.Nullable;

/** Reads where one customer stood at any instant. */
record StandingReader(CustomerHistory history, CustomerHealth health, Relationship relationship) {

    HealthReading health(Instant at) {
        return health.at(at);
    }

    LifecycleRule stage(Instant at, @Nullable Double score) {
        return LifecycleRule.decidingOn(relationship.at(at).evidence(score));
    }

    SegmentDecision segment(Instant at, LifecycleRule stage) {
        var leaving = stage.stage() == LifecycleStage.AT_RISK || stage.stage() == LifecycleStage.DEFECTED;
        return SegmentDecision.on(new AdvocacyReading(history, at).evidence(leaving));
    }

    Optional<LocalDate> renewalDue(Instant at) {
        return relationship.at(at).renewalDue();
    }

    /** The days on which something can have changed, among them those on which another definition of health was adopted. */
    NavigableSet<LocalDate> turningPoints(LocalDate upTo) {
        var happened = TurningPoints.upTo(upTo, relationship);
        if (happened.isEmpty()) {
            return happened;
        }
        var days = new TreeSet<>(happened);
        days.addAll(health.adoptions().subSet(happened.getFirst(), true, upTo, true));
        return days;
    }
}
