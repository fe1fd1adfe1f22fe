package org.advocacycrm.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.advocacycrm.lifecycle.LifecycleEvidence;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.standing.CustomerHistory.Answer;
import org.advocacycrm.standing.CustomerHistory.Contract;
import org.advocacycrm.standing.CustomerHistory.Contract.Outcome;
import org.advocacycrm.standing.CustomerHistory.Mention;
import org.advocacycrm.standing.CustomerHistory.Referral;
import org.advocacycrm.standing.CustomerHistory.ServiceCase;
import org.jspecify.annotations.Nullable;

/** What a customer's history says about the stage of the relationship at an instant. */
public final class LifecycleReading {

    private final CustomerHistory history;
    private final Instant at;
    private final LocalDate today;
    private final @Nullable LocalDate beginsOn;
    private final List<LocalDate> purchaseDays;
    private final List<Contract> open = new ArrayList<>();
    private final List<Contract> renewed = new ArrayList<>();
    private final List<Contract> lost = new ArrayList<>();
    private final @Nullable Contract contractLost;

    LifecycleReading(Relationship relationship, Instant at, LocalDate today) {
        this.history = relationship.history();
        this.at = at;
        this.today = today;
        this.beginsOn = relationship.beginsOn();
        this.purchaseDays = relationship.purchaseDays(at);
        for (var contract : history.contracts()) {
            if (contract.startedBy(today)) {
                contracts(contract.outcomeOn(today)).add(contract);
            }
        }
        this.contractLost = lastContractLost();
    }

    private List<Contract> contracts(Outcome outcome) {
        return switch (outcome) {
            case OPEN -> open;
            case RENEWED -> renewed;
            case LOST -> lost;
        };
    }

    public LifecycleEvidence evidence(@Nullable Double health) {
        return new LifecycleEvidence(
                beginsOn == null || beginsOn.isAfter(today) ? null : daysSince(beginsOn),
                ended(),
                interested(),
                purchaseDays.size(),
                renewed.size(),
                daysSince(lastPurchaseDay()),
                usualGapDays(purchaseDays),
                contractRunning(),
                contractLost != null,
                daysSince(cameBackOn()),
                !new AdvocacyReading(history, at).openMajorComplaints().isEmpty(),
                health);
    }

    /** The next day on which a contract is due that nobody has decided on. */
    public Optional<LocalDate> renewalDue() {
        return open.stream().map(Contract::dueOn).min(Comparator.naturalOrder());
    }

    /** Recorded dates are believed; where there are none, the end is told from what was bought or not renewed. */
    private boolean ended() {
        if (history.endedOn() != null && !history.endedOn().isAfter(today)) {
            return true;
        }
        return history.acquiredOn() == null && (lostWithContract() || lostWithoutContract());
    }

    private boolean lostWithContract() {
        return contractLost != null && !contractLost.dueOn().isAfter(today);
    }

    private boolean lostWithoutContract() {
        var quiet = daysSince(lastPurchaseDay());
        return withoutContract() && quiet != null && quiet >= LifecycleRule.LOST_AFTER_DAYS;
    }

    private boolean withoutContract() {
        return !contractRunning() && lost.isEmpty();
    }

    private boolean interested() {
        return hasAny(history.answers(), Answer::at)
                || hasAny(history.cases(), ServiceCase::openedAt)
                || hasAny(history.mentions(), Mention::at)
                || hasAny(history.referrals(), Referral::at);
    }

    private <R> boolean hasAny(List<R> records, Function<R, Instant> moment) {
        return !records.isEmpty() && !moment.apply(records.getFirst()).isAfter(at);
    }

    private @Nullable LocalDate lastPurchaseDay() {
        return purchaseDays.isEmpty() ? null : purchaseDays.getLast();
    }

    /** The 95th percentile of the days between purchases, once there are three purchases to tell a rhythm from. */
    static long usualGapDays(List<LocalDate> purchaseDays) {
        if (purchaseDays.size() < 3) {
            return LifecycleRule.OVERDUE_AFTER_DAYS;
        }
        var gaps = new int[purchaseDays.size() - 1];
        for (var i = 0; i < gaps.length; i++) {
            gaps[i] = (int) ChronoUnit.DAYS.between(purchaseDays.get(i), purchaseDays.get(i + 1));
        }
        Arrays.sort(gaps);
        var position = 0.95 * (gaps.length - 1);
        var below = (int) position;
        var above = Math.min(below + 1, gaps.length - 1);
        return (long) Math.floor(gaps[below] + (position - below) * (gaps[above] - gaps[below]));
    }

    private boolean contractRunning() {
        return !open.isEmpty() || !renewed.isEmpty();
    }

    /** The last lost contract, if no other is running and nothing was bought after it. */
    private @Nullable Contract lastContractLost() {
        if (contractRunning() || lost.isEmpty()) {
            return null;
        }
        var last = Collections.max(lost, Comparator.comparing(Contract::dueOn));
        var bought = lastPurchaseDay();
        return bought != null && last.dueOn().isBefore(bought) ? null : last;
    }

    /** The last day on which a customer came back who had been lost: after a lost contract, or a year of silence. */
    private @Nullable LocalDate cameBackOn() {
        if (withoutContract()) {
            return lastDayAfterSilence();
        }
        LocalDate last = null;
        for (var contract : lost) {
            var back = firstDayAfter(contract);
            if (back != null && (last == null || last.isBefore(back))) {
                last = back;
            }
        }
        return last;
    }

    private @Nullable LocalDate firstDayAfter(Contract lost) {
        return Stream.concat(purchaseDays.stream(), history.contracts().stream().map(Contract::startsOn))
                .filter(day -> lost.dueOn().isBefore(day) && !day.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDate lastDayAfterSilence() {
        for (var i = purchaseDays.size() - 1; i > 0; i--) {
            if (ChronoUnit.DAYS.between(purchaseDays.get(i - 1), purchaseDays.get(i))
                    >= LifecycleRule.LOST_AFTER_DAYS) {
                return purchaseDays.get(i);
            }
        }
        return null;
    }

    private @Nullable Long daysSince(@Nullable LocalDate day) {
        return day == null ? null : ChronoUnit.DAYS.between(day, today);
    }
}
