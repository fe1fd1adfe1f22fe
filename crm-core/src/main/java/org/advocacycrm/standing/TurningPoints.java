package org.advocacycrm.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.standing.CustomerHistory.Contract;
import org.advocacycrm.standing.CustomerHistory.ServiceCase;

/**
 * The days on which a customer's stage or segment can have changed, health apart: something happened, evidence left its
 * window, or silence became long enough to mean something.
 */
public final class TurningPoints {

    private final CustomerHistory history;
    private final Relationship relationship;
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    private TurningPoints(Relationship relationship) {
        this.history = relationship.history();
        this.relationship = relationship;
    }

    /** All of them up to the given day; none for somebody of whom nothing is known. */
    public static NavigableSet<LocalDate> upTo(LocalDate today, Relationship relationship) {
        var points = new TurningPoints(relationship);
        points.collect();
        return Collections.unmodifiableNavigableSet(points.days.headSet(today, true));
    }

    private void collect() {
        history.answers().forEach(answer -> evidence(answer.at()));
        history.mentions().forEach(mention -> evidence(mention.at()));
        history.referrals().forEach(referral -> evidence(referral.at()));
        history.cases().forEach(this::serviceCase);
        history.contracts().forEach(this::contract);
        if (relationship.beginsOn() != null) {
            beginning(relationship.beginsOn());
        }
        if (history.endedOn() != null) {
            days.add(history.endedOn());
        }
        purchases(relationship.purchaseDays(Instant.MAX));
    }

    private void evidence(Instant moment) {
        days.add(day(moment));
        days.add(day(moment.plus(AdvocacyReading.WINDOW)));
    }

    private void serviceCase(ServiceCase found) {
        days.add(day(found.openedAt()));
        if (found.resolvedAt() != null) {
            days.add(day(found.resolvedAt()));
        }
    }

    private void contract(Contract contract) {
        beginning(contract.startsOn());
        days.add(contract.dueOn());
        days.add(contract.decisionDay());
    }

    private void beginning(LocalDate day) {
        days.add(day);
        days.add(day.plusDays(LifecycleRule.LOYAL_AFTER_DAYS));
    }

    private void purchases(List<LocalDate> bought) {
        for (var known = 1; known <= bought.size(); known++) {
            var last = bought.get(known - 1);
            beginning(last);
            days.add(last.plusDays(LifecycleRule.LOST_AFTER_DAYS));
            var overdue = last.plusDays(LifecycleReading.usualGapDays(bought.subList(0, known)) + 1);
            if (known == bought.size() || overdue.isBefore(bought.get(known))) {
                days.add(overdue);
            }
        }
    }

    private LocalDate day(Instant moment) {
        return relationship.day(moment);
    }
}
