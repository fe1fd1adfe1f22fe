package org.advocacycrm.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.advocacycrm.lifecycle.LifecycleFacts;
import org.advocacycrm.lifecycle.LifecycleStage;
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
    }

    private List<Contract> contracts(Outcome outcome) {
        return switch (outcome) {
            case OPEN -> open;
            case RENEWED -> renewed;
            case LOST -> lost;
        };
    }

    /** What the rules are applied to. */
    public LifecycleFacts facts() {
        return new LifecycleFacts(
                today,
                beginsOn == null || beginsOn.isAfter(today) ? null : beginsOn,
                history.endedOn() != null && !history.endedOn().isAfter(today),
                history.acquiredOn() != null,
                interested(),
                purchaseDays,
                renewed.size(),
                contractRunning(),
                !lost.isEmpty(),
                lastLostOn(),
                backAfterLossOn(),
                !new AdvocacyReading(history, at).openMajorComplaints().isEmpty(),
                saidByStaff());
    }

    /** The next day on which a contract is due that nobody has decided on. */
    public Optional<LocalDate> renewalDue() {
        return open.stream().map(Contract::dueOn).min(Comparator.naturalOrder());
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

    private boolean contractRunning() {
        return !open.isEmpty() || !renewed.isEmpty();
    }

    /** When the last lost contract was due, if no other is running and nothing was bought after it. */
    private @Nullable LocalDate lastLostOn() {
        if (contractRunning() || lost.isEmpty()) {
            return null;
        }
        var last = Collections.max(lost, Comparator.comparing(Contract::dueOn)).dueOn();
        var bought = lastPurchaseDay();
        return bought != null && last.isBefore(bought) ? null : last;
    }

    private @Nullable LocalDate backAfterLossOn() {
        LocalDate last = null;
        for (var contract : lost) {
            var back = firstDayAfter(contract);
            if (back != null && (last == null || last.isBefore(back))) {
                last = back;
            }
        }
        return last;
    }

    /** The newest word counts. */
    private @Nullable LifecycleStage saidByStaff() {
        for (var override : history.overrides().reversed()) {
            if (override.holdsAt(at)) {
                return override.stage();
            }
        }
        return null;
    }

    private @Nullable LocalDate firstDayAfter(Contract lost) {
        return Stream.concat(purchaseDays.stream(), history.contracts().stream().map(Contract::startsOn))
                .filter(day -> lost.dueOn().isBefore(day) && !day.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
