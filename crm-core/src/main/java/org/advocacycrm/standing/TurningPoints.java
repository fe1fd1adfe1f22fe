package org.advocacycrm.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.advocacycrm.lifecycle.LifecycleFacts;
import org.advocacycrm.lifecycle.LifecycleSettings;
import org.advocacycrm.ruleset.RuleBook;
import org.advocacycrm.standing.CustomerHistory.Contract;
import org.advocacycrm.standing.CustomerHistory.ServiceCase;

/**
 * The days on which a customer's stage or segment can have changed, health apart: something happened, evidence left its
 * window, or silence became long enough to mean something.
 */
public final class TurningPoints {

    private final CustomerHistory history;
    private final Relationship relationship;
    private final Set<LifecycleSettings> settings;
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    private TurningPoints(Relationship relationship, RuleBook rules) {
        this.history = relationship.history();
        this.relationship = relationship;
        this.settings = rules.lifecycles();
    }

    /** All of them up to the given day; none for somebody of whom nothing is known. */
    public static NavigableSet<LocalDate> upTo(LocalDate today, Relationship relationship, RuleBook rules) {
        var points = new TurningPoints(relationship, rules);
        points.collect();
        points.adoptions(rules);
        return Collections.unmodifiableNavigableSet(points.days.headSet(today, true));
    }

    /** From the day of an adoption on other rules decide about whoever is known then. */
    private void adoptions(RuleBook rules) {
        if (days.isEmpty()) {
            return;
        }
        var first = days.getFirst();
        for (var set : rules.sets()) {
            var day = day(set.adoptedAt());
            if (day.isAfter(first)) {
                days.add(day);
            }
        }
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
        history.overrides().forEach(override -> {
            days.add(day(override.from()));
            days.add(day(override.over()));
        });
        history.healthOverrides().forEach(override -> {
            days.add(day(override.from()));
            days.add(day(override.over()));
        });
        settings.forEach(numbers -> purchases(relationship.purchaseDays(Instant.MAX), numbers));
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
        settings.forEach(numbers -> {
            days.add(day.plusDays(numbers.loyalAfterDays()));
            days.add(day.plusDays(numbers.wonBackForDays()));
        });
    }

    private void purchases(List<LocalDate> bought, LifecycleSettings numbers) {
        for (var known = 1; known <= bought.size(); known++) {
            var last = bought.get(known - 1);
            beginning(last);
            days.add(last.plusDays(numbers.lostAfterDays()));
            var overdue = last.plusDays(LifecycleFacts.usualGapDays(bought.subList(0, known), numbers) + 1);
            if (known == bought.size() || overdue.isBefore(bought.get(known))) {
                days.add(overdue);
            }
        }
    }

    private LocalDate day(Instant moment) {
        return relationship.day(moment);
    }
}
