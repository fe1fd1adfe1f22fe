package org.advocacycrm.preference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.ContactPreferences.Changed;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.shared.UnitOfWork;

/** The one way in which preferences change: new preferences and their ledger entries are kept together or not at all. */
public class PreferencePortal {

    private final Preferences preferences;
    private final ConsentLedger ledger;
    private final Confirmations confirmations;
    private final UnitOfWork unitOfWork;

    public PreferencePortal(
            Preferences preferences, ConsentLedger ledger, Confirmations confirmations, UnitOfWork unitOfWork) {
        this.preferences = preferences;
        this.ledger = ledger;
        this.confirmations = confirmations;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Makes the given change and asks the customer to confirm the opt-ins that wait for it.
     *
     * @throws StaleRevision if the preferences are no longer the ones the change was based on
     */
    public Changed change(PreferenceChange change) {
        return unitOfWork.call(() -> {
            var changed = preferences.of(change.customer()).apply(change);
            keep(changed);
            confirmations.askFor(changed);
            return changed;
        });
    }

    /**
     * Puts back what the change that led to the given revision replaced.
     *
     * @throws StaleRevision if any of it was changed again since
     */
    public Changed undo(CustomerId customer, Revision made, Provenance provenance) {
        return unitOfWork.call(() -> {
            var now = preferences.of(customer);
            var undone = ledger.of(customer).stream()
                    .filter(entry -> entry.revision().equals(made))
                    .toList();
            if (undone.isEmpty()
                    || undone.stream()
                            .anyMatch(entry -> !now.current(entry.after()).equals(entry.after()))) {
                throw new StaleRevision(customer);
            }
            var answers = undone.stream()
                    .map(entry -> new Answer(entry.before(), entry.wording()))
                    .toList();
            var changed = now.apply(new PreferenceChange(customer, now.revision(), answers, provenance, true));
            keep(changed);
            confirmations.askFor(changed);
            return changed;
        });
    }

    /** Makes the opt-ins hold that the given link confirms, once; empty if there is nothing left to confirm with it. */
    public Optional<Changed> confirm(String token, String wording, String source) {
        return unitOfWork.call(() -> confirmations
                .use(token)
                .map(confirmation -> confirmed(confirmation, wording, source, Confirmations.evidence(confirmation))));
    }

    /** Makes those opt-ins hold of a confirmation that still wait for it. */
    Changed confirmed(Confirmation confirmation, String wording, String source, String evidence) {
        return unitOfWork.call(() -> {
            var now = preferences.of(confirmation.customer());
            var answers = Confirmations.answers(now, confirmation, wording);
            var proof = confirmations.proof(confirmation, source, evidence);
            var changed =
                    now.apply(new PreferenceChange(confirmation.customer(), now.revision(), answers, proof, true));
            keep(changed);
            return changed;
        });
    }

    /**
     * Records what many customers decided elsewhere, several changes of one customer in the given order. Nobody is
     * asked to confirm anything.
     */
    public void record(List<PreferenceChange> changes) {
        var rounds = new ArrayList<Map<CustomerId, PreferenceChange>>();
        for (var change : changes) {
            var round = rounds.stream()
                    .filter(candidate -> !candidate.containsKey(change.customer()))
                    .findFirst()
                    .orElseGet(() -> {
                        rounds.add(new LinkedHashMap<>());
                        return rounds.getLast();
                    });
            round.put(change.customer(), change);
        }
        unitOfWork.run(() -> rounds.forEach(this::recordOneEach));
    }

    private void recordOneEach(Map<CustomerId, PreferenceChange> changes) {
        var before = preferences.ofAll(changes.keySet());
        var changed = changes.values().stream()
                .map(change ->
                        Objects.requireNonNull(before.get(change.customer())).apply(change))
                .filter(result -> !result.entries().isEmpty())
                .toList();
        preferences.keepAll(changed.stream().map(Changed::preferences).toList());
        ledger.append(
                changed.stream().flatMap(result -> result.entries().stream()).toList());
    }

    private void keep(Changed changed) {
        if (!changed.entries().isEmpty()) {
            preferences.keep(changed.preferences());
            ledger.append(changed.entries());
        }
    }
}
