package org.advocacycrm.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.advocacycrm.lifecycle.LifecycleEvidence;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.standing.CustomerHistory.Contract;
import org.advocacycrm.standing.CustomerHistory.Contract.Outcome;
import org.jspecify.annotations.Nullable;

/** What a customer's history says about the stage of the relationship at an instant. */
public final class LifecycleReading {

    private final CustomerHistory history;
    private final Instant at;
    private final ZoneId zone;
    private final LocalDate today;
    private final List<LocalDate> purchaseDays;
    private final List<Contract> contracts;

    public LifecycleReading(CustomerHistory history, Instant at, ZoneId zone) {
        this.history = history;
        this.at = at;
        this.zone = zone;
        this.today = LocalDate.ofInstant(at, zone);
        this.purchaseDays = history.purchases().stream()
                .filter(purchase -> !purchase.isRefund() && !purchase.at().isAfter(at))
                .map(purchase -> LocalDate.ofInstant(purchase.at(), zone))
                .distinct()
                .sorted()
                .toList();
        this.contracts = history.contracts().stream()
                .filter(contract -> contract.startedBy(today))
                .toList();
    }

    public LifecycleEvidence evidence(@Nullable Double health) {
        return new LifecycleEvidence(
                daysSince(history.beginsOn(zone).filter(day -> !day.isAfter(today))),
                ended(),
                interested(),
                purchaseDays.size(),
                (int) contracts(Outcome.RENEWED).count(),
                daysSince(lastPurchaseDay()),
                usualGapDays(purchaseDays),
                contractRunning(),
                contractLost().isPresent(),
                daysSince(cameBackOn()),
                !new AdvocacyReading(history, at).openMajorComplaints().isEmpty(),
                health);
    }

    /** The next day on which a contract is due that nobody has decided on. */
    public Optional<LocalDate> renewalDue() {
        return contracts(Outcome.OPEN).map(Contract::dueOn).min(Comparator.naturalOrder());
    }

    /** Recorded dates are believed; where there are none, the end is told from what was bought or not renewed. */
    private boolean ended() {
        if (history.endedOn() != null && !history.endedOn().isAfter(today)) {
            return true;
        }
        return history.acquiredOn() == null && (lostWithContract() || lostWithoutContract());
    }

    private boolean lostWithContract() {
        return contractLost()
                .filter(contract -> !contract.dueOn().isAfter(today))
                .isPresent();
    }

    private boolean lostWithoutContract() {
        var quiet = daysSince(lastPurchaseDay());
        return contracts.isEmpty() && quiet != null && quiet >= LifecycleRule.LOST_AFTER_DAYS;
    }

    private boolean interested() {
        return Stream.of(
                        history.answers().stream().map(CustomerHistory.Answer::at),
                        history.cases().stream().map(CustomerHistory.ServiceCase::openedAt),
                        history.mentions().stream().map(CustomerHistory.Mention::at),
                        history.referrals().stream().map(CustomerHistory.Referral::at))
                .flatMap(moments -> moments)
                .anyMatch(moment -> !moment.isAfter(at));
    }

    private Optional<LocalDate> lastPurchaseDay() {
        return purchaseDays.isEmpty() ? Optional.empty() : Optional.of(purchaseDays.getLast());
    }

    /** The 95th percentile of the days between purchases, once there are three purchases to tell a rhythm from. */
    static long usualGapDays(List<LocalDate> purchaseDays) {
        if (purchaseDays.size() < 3) {
            return LifecycleRule.OVERDUE_AFTER_DAYS;
        }
        var gaps = IntStream.range(1, purchaseDays.size())
                .map(i -> (int) ChronoUnit.DAYS.between(purchaseDays.get(i - 1), purchaseDays.get(i)))
                .sorted()
                .toArray();
        var position = 0.95 * (gaps.length - 1);
        var below = (int) position;
        var above = Math.min(below + 1, gaps.length - 1);
        return (long) Math.floor(gaps[below] + (position - below) * (gaps[above] - gaps[below]));
    }

    private boolean contractRunning() {
        return contracts.stream().anyMatch(contract -> contract.outcomeOn(today) != Outcome.LOST);
    }

    /** The last lost contract, if no other is running and nothing was bought after it. */
    private Optional<Contract> contractLost() {
        return contracts(Outcome.LOST)
                .max(Comparator.comparing(Contract::dueOn))
                .filter(contract -> !contractRunning())
                .filter(contract ->
                        lastPurchaseDay().filter(contract.dueOn()::isBefore).isEmpty());
    }

    private Stream<Contract> contracts(Outcome outcome) {
        return contracts.stream().filter(contract -> contract.outcomeOn(today) == outcome);
    }

    /** The last day on which a customer came back who had been lost: after a lost contract, or a year of silence. */
    private Optional<LocalDate> cameBackOn() {
        var afterContract = contracts(Outcome.LOST).flatMap(this::firstDayAfter);
        var afterSilence = contracts.isEmpty() ? daysAfterSilence() : Stream.<LocalDate>empty();
        return Stream.concat(afterContract, afterSilence).max(Comparator.naturalOrder());
    }

    private Stream<LocalDate> firstDayAfter(Contract lost) {
        return Stream.concat(purchaseDays.stream(), contracts.stream().map(Contract::startsOn))
                .filter(lost.dueOn()::isBefore)
                .min(Comparator.naturalOrder())
                .stream();
    }

    private Stream<LocalDate> daysAfterSilence() {
        return IntStream.range(1, purchaseDays.size())
                .filter(i -> ChronoUnit.DAYS.between(purchaseDays.get(i - 1), purchaseDays.get(i))
                        >= LifecycleRule.LOST_AFTER_DAYS)
                .mapToObj(purchaseDays::get);
    }

    private @Nullable Long daysSince(Optional<LocalDate> day) {
        return day.map(then -> ChronoUnit.DAYS.between(then, today)).orElse(null);
    }
}
