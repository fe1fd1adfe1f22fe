package org.advocacycrm.merge;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.ConsentLedger;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.LedgerEntry;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.shared.UnitOfWork;

/**
 * Makes one of two records of a customer, as far as contacting goes. The record that goes on allows no more than either did;
 * both ledgers are kept, and each step happens as a whole or not at all.
 */
public final class CustomerMerge {

    private final Merges merges;
    private final Preferences preferences;
    private final ConsentLedger ledger;
    private final PreferencePortal portal;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public CustomerMerge(
            Merges merges,
            Preferences preferences,
            ConsentLedger ledger,
            PreferencePortal portal,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.merges = merges;
        this.preferences = preferences;
        this.ledger = ledger;
        this.portal = portal;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** What would become of each setting that either record has touched; nothing where they may not become one. */
    public Optional<List<Joining>> preview(CustomerId kept, CustomerId absorbed) {
        return unitOfWork.call(() -> merges.mayBecomeOne(kept, absorbed)
                ? Optional.of(joinings(preferences.of(kept), preferences.of(absorbed)))
                : Optional.empty());
    }

    /** The merge of the two; nothing where they may not become one. */
    public Optional<Merge> merge(CustomerId kept, CustomerId absorbed, String actor) {
        return unitOfWork.call(() ->
                merges.mayBecomeOne(kept, absorbed) ? Optional.of(join(kept, absorbed, actor)) : Optional.empty());
    }

    private Merge join(CustomerId kept, CustomerId absorbed, String actor) {
        var now = clock.instant();
        var mine = preferences.of(kept);
        var others = preferences.of(absorbed);
        var merge = new Merge(new MergeId(UUID.randomUUID()), kept, absorbed, now, actor, mine.revision(), null);
        var answers = joinings(mine, others).stream().map(Joining::joined).toList();
        set(kept, answers, new Provenance(now, actor, merge.source(), ""));
        var joined = new Merge(
                merge.id(), kept, absorbed, now, actor, preferences.of(kept).revision(), null);
        merges.keep(joined);
        record(joined, "customer.merged", actor, now);
        return joined;
    }

    /** One for each thing that either has touched. */
    private static List<Joining> joinings(ContactPreferences mine, ContactPreferences others) {
        var touched = new TreeMap<String, Setting>();
        others.settings().forEach((key, held) -> touched.put(key, held.setting()));
        mine.settings().forEach((key, held) -> touched.put(key, held.setting()));
        return touched.values().stream()
                .map(setting -> {
                    var first = mine.current(setting);
                    var second = others.current(setting);
                    return new Joining(first, second, Strictest.of(first, second));
                })
                .toList();
    }

    /**
     * Makes two records again. What the merge changed is put back, except where the customer changed it since: that stays, and
     * the other record allows no more than it either, for nobody knows which of the two was meant.
     */
    public Optional<Merge> undo(MergeId id, String actor) {
        return unitOfWork.call(() -> merges.of(id).filter(Merge::stands).map(merge -> part(merge, actor)));
    }

    private Merge part(Merge merge, String actor) {
        var now = clock.instant();
        var undone = merge.undone(now);
        var entries = ledger.of(merge.kept());
        var since = since(entries, merge);
        var provenance = new Provenance(now, actor, "undo of " + merge.source(), "");
        set(merge.kept(), before(entries, merge, since), provenance);
        var others = preferences.of(merge.absorbed());
        set(
                merge.absorbed(),
                since.values().stream()
                        .map(setting -> Strictest.of(others.current(setting), setting))
                        .toList(),
                provenance);
        merges.keep(undone);
        record(undone, "customer.parted", actor, now);
        return undone;
    }

    /** What was changed after the merge, by its key, as it is now. */
    private static Map<String, Setting> since(List<LedgerEntry> entries, Merge merge) {
        var changed = new LinkedHashMap<String, Setting>();
        entries.stream()
                .filter(entry -> entry.revision().number() > merge.revision().number())
                .forEach(entry -> changed.put(entry.key(), entry.after()));
        return changed;
    }

    private static List<Setting> before(List<LedgerEntry> entries, Merge merge, Map<String, Setting> since) {
        return entries.stream()
                .filter(entry -> entry.provenance().source().equals(merge.source()))
                .filter(entry -> !since.containsKey(entry.key()))
                .map(LedgerEntry::before)
                .toList();
    }

    private void set(CustomerId customer, List<Setting> settings, Provenance provenance) {
        var answers = settings.stream().map(setting -> new Answer(setting, "")).toList();
        portal.record(List.of(new PreferenceChange(customer, null, answers, provenance, true)));
    }

    private void record(Merge merge, String action, String actor, Instant now) {
        audit.record(new AuditEntry(
                now, actor, action, merge.kept().toString(), merge.absorbed().toString()));
    }
}
