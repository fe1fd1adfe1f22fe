package org.advocacycrm.preference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * Everything one customer has set about being contacted: the sum of the customer's entries in the ledger.
 *
 * @param settings what was ever set, by {@link Setting#key()}; a thing that is not in it was never touched
 */
public record ContactPreferences(CustomerId customer, SortedMap<String, Held> settings, Revision revision) {

    /** A setting and the instant since which it has held. */
    public record Held(Setting setting, Instant since) {}

    /** New preferences and the ledger entries that lead to them; no entries when nothing is different. */
    public record Changed(ContactPreferences preferences, List<LedgerEntry> entries) {}

    public ContactPreferences {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    public static ContactPreferences untouched(CustomerId customer) {
        return new ContactPreferences(customer, new TreeMap<>(), Revision.NEVER_STORED);
    }

    /** The preferences that the given entries, all of the customer's in the order they were made, add up to. */
    public static ContactPreferences foldedFrom(CustomerId customer, List<LedgerEntry> entries) {
        return untouched(customer).plus(entries);
    }

    /**
     * Applies what is different in the given change. An opt-in that needs a confirmation waits for it.
     *
     * @throws StaleRevision if the change was based on other preferences than these
     */
    public Changed apply(PreferenceChange change) {
        var basedOn = change.basedOn();
        if (basedOn != null && !basedOn.equals(revision)) {
            throw new StaleRevision(customer);
        }
        var next = new Revision(revision.number() + 1);
        var entries = new ArrayList<LedgerEntry>();
        for (var answer : change.answers()) {
            var before = current(answer.setting());
            var after = change.optInsConfirmed() ? answer.setting() : awaitingConfirmation(answer.setting());
            if (!before.equals(after)) {
                entries.add(new LedgerEntry(customer, next, before, after, answer.wording(), change.provenance()));
            }
        }
        return new Changed(plus(entries), List.copyOf(entries));
    }

    /** The same thing as the given setting, as it is set here. */
    public Setting current(Setting setting) {
        var held = settings.get(setting.key());
        return held == null ? Untouched.insteadOf(setting) : held.setting();
    }

    /** Since when the same thing as the given setting is as it is; empty if it was never touched. */
    public Optional<Instant> since(Setting setting) {
        return Optional.ofNullable(settings.get(setting.key())).map(Held::since);
    }

    public Choice choice(ChannelUse use) {
        return get(new Setting.Permission(use, Choice.UNSET)).choice();
    }

    public Selection topics() {
        return get(Untouched.TOPICS).wanted();
    }

    public Selection offerTypes() {
        return get(Untouched.OFFER_TYPES).wanted();
    }

    public Cadence cadence() {
        return get(Untouched.FREQUENCY).cadence();
    }

    public ContactTimes times() {
        return get(Untouched.HOURS).times();
    }

    public @Nullable ZoneId zone() {
        return get(Untouched.ZONE).zone();
    }

    public @Nullable LocalDate pausedUntil() {
        return get(Untouched.PAUSE).until();
    }

    /** What was chosen; {@link Notice#isAlwaysSent()} holds besides. */
    public Set<Notice> exceptions() {
        return get(Untouched.EXCEPTIONS).notices();
    }

    public @Nullable Tone tone() {
        return get(Untouched.VOICE).tone();
    }

    public @Nullable Locale language() {
        return get(Untouched.LANGUAGE).locale();
    }

    public List<Channel> channelOrder() {
        return get(Untouched.CHANNEL_ORDER).order();
    }

    /** Whether the customer has not objected to being profiled. */
    public boolean allowsProfiling() {
        return get(Untouched.PROFILING).allowed();
    }

    /** Why the customer stopped marketing, when it was told. */
    public @Nullable StopReason whyStopped() {
        return get(Untouched.WHY_STOPPED).reason();
    }

    public boolean doNotContact() {
        return get(Untouched.DO_NOT_CONTACT).on();
    }

    /** These preferences as they are read while nothing optional may be done: every opt-in counts as withdrawn. */
    public ContactPreferences withNothingOptional(Instant since) {
        var strictest = new TreeMap<>(settings);
        for (var purpose : Purpose.values()) {
            for (var channel : Channel.values()) {
                var use = new ChannelUse(channel, purpose);
                if (purpose.needsOptIn() && choice(use) != Choice.OUT) {
                    var withdrawn = new Setting.Permission(use, Choice.OUT);
                    strictest.put(withdrawn.key(), new Held(withdrawn, since));
                }
            }
        }
        return new ContactPreferences(customer, strictest, revision);
    }

    private Setting awaitingConfirmation(Setting wanted) {
        return wanted instanceof Setting.Permission(var use, var choice)
                        && choice == Choice.IN
                        && use.needsConfirmation()
                        && choice(use) != Choice.IN
                ? new Setting.Permission(use, Choice.PENDING)
                : wanted;
    }

    private ContactPreferences plus(List<LedgerEntry> entries) {
        var sum = new TreeMap<>(settings);
        var reached = revision;
        for (var entry : entries) {
            sum.put(entry.key(), new Held(entry.after(), entry.provenance().at()));
            reached = entry.revision();
        }
        return new ContactPreferences(customer, sum, reached);
    }

    // A key names exactly one case of Setting, so what is held under it is of the same case.
    @SuppressWarnings("unchecked")
    private <S extends Setting> S get(S untouched) {
        var held = settings.get(untouched.key());
        return held == null ? untouched : (S) held.setting();
    }
}
