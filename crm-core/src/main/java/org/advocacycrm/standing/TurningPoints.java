package org.advocacycrm.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.standing.CustomerHistory.Answer;
import org.advocacycrm.standing.CustomerHistory.Contract;
import org.advocacycrm.standing.CustomerHistory.Mention;
import org.advocacycrm.standing.CustomerHistory.Purchase;
import org.advocacycrm.standing.CustomerHistory.Referral;
import org.advocacycrm.standing.CustomerHistory.ServiceCase;

/**
 * The days on which a customer's stage or segment can have changed, health apart: something happened, evidence left its
 * window, or silence became long enough to mean something.
 */
public final class TurningPoints {

    private final CustomerHistory history;
    private final ZoneId zone;
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    private TurningPoints(CustomerHistory history, ZoneId zone) {
        this.history = history;
        this.zone = zone;
    }

    /** All of them up to the given day; none for somebody of whom nothing is known. */
    public static NavigableSet<LocalDate> upTo(LocalDate today, CustomerHistory history, ZoneId zone) {
        var points = new TurningPoints(history, zone);
        points.collect();
        return Collections.unmodifiableNavigableSet(points.days.headSet(today, true));
    }

    private void collect() {
        Stream.of(
                        history.answers().stream().map(Answer::at),
                        history.mentions().stream().map(Mention::at),
                        history.referrals().stream().map(Referral::at))
                .flatMap(moments -> moments)
                .forEach(moment -> {
                    days.add(day(moment));
                    days.add(day(moment.plus(AdvocacyReading.WINDOW)));
                });
        history.cases().stream()
                .flatMap(found -> Stream.concat(
                        Stream.of(found).map(ServiceCase::openedAt), Stream.ofNullable(found.resolvedAt())))
                .map(this::day)
                .forEach(days::add);
        history.contracts().forEach(this::contract);
        history.beginsOn(zone).ifPresent(this::beginning);
        Stream.ofNullable(history.endedOn()).forEach(days::add);
        purchases(history.purchases().stream()
                .filter(purchase -> !purchase.isRefund())
                .map(Purchase::at)
                .map(this::day)
                .distinct()
                .sorted()
                .toList());
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
        return LocalDate.ofInstant(moment, zone);
    }
}
