package org.advocacycrm.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every way of keeping preferences and their ledger promises. */
public abstract class PreferencesContract {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    protected abstract Preferences preferences();

    protected abstract ConsentLedger ledger();

    protected abstract CustomerId newCustomer();

    @Test
    void knowsNothingOfWhoNeverSetAnything() {
        var customer = newCustomer();

        assertThat(preferences().of(customer)).isEqualTo(ContactPreferences.untouched(customer));
        assertThat(ledger().of(customer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261121})
    void givesBackWhatWasKeptAndItIsTheSumOfTheLedger(long seed) {
        var any = new AnySetting(seed);
        var customer = newCustomer();
        var expected = new ArrayList<LedgerEntry>();
        for (var step = 0; step < 12; step++) {
            var changed = change(customer, any.severalDifferent(), NOON.plusSeconds(step));
            expected.addAll(changed.entries());

            assertThat(preferences().of(customer)).isEqualTo(changed.preferences());
        }

        assertThat(ledger().of(customer)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(ContactPreferences.foldedFrom(customer, ledger().of(customer)))
                .isEqualTo(preferences().of(customer));
    }

    @Test
    void refusesPreferencesDerivedFromOnesThatWereReplaced() {
        var customer = newCustomer();
        var first = applied(customer, new Setting.DoNotContact(true));
        var second = applied(customer, new Setting.Voice(Tone.BRIEF));
        preferences().keep(first.preferences());

        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> preferences().keep(second.preferences()));
        assertThat(preferences().of(customer)).isEqualTo(first.preferences());
    }

    @Test
    void refusesToPutTheSameChangeOnRecordTwice() {
        var customer = newCustomer();
        var changed = applied(customer, new Setting.DoNotContact(true));
        ledger().append(changed.entries());

        assertThatExceptionOfType(StaleRevision.class).isThrownBy(() -> ledger().append(changed.entries()));
    }

    @Test
    void countsRevisionsFromZero() {
        var customer = newCustomer();
        change(customer, List.of(new Setting.DoNotContact(true)), NOON);
        change(customer, List.of(new Setting.DoNotContact(false)), NOON);

        assertThat(preferences().of(customer).revision()).isEqualTo(new Revision(1));
    }

    @Test
    void keepsThoseOfManyAtOnceAndFindsThemTogether() {
        var known = newCustomer();
        var other = newCustomer();
        var untouched = newCustomer();
        var kept = List.of(
                applied(known, new Setting.DoNotContact(true)).preferences(),
                applied(other, new Setting.Voice(Tone.FORMAL)).preferences());
        preferences().keepAll(kept);

        assertThat(preferences().ofAll(List.of(known, other, untouched)))
                .hasSize(3)
                .containsEntry(known, kept.get(0))
                .containsEntry(other, kept.get(1))
                .containsEntry(untouched, ContactPreferences.untouched(untouched));
    }

    private ContactPreferences.Changed change(CustomerId customer, List<Setting> settings, Instant at) {
        var changed = preferences().of(customer).apply(changeOf(customer, settings, at));
        if (!changed.entries().isEmpty()) {
            preferences().keep(changed.preferences());
            ledger().append(changed.entries());
        }
        return changed;
    }

    private ContactPreferences.Changed applied(CustomerId customer, Setting setting) {
        return preferences().of(customer).apply(changeOf(customer, List.of(setting), NOON));
    }

    private static PreferenceChange changeOf(CustomerId customer, List<Setting> settings, Instant at) {
        var answers = settings.stream()
                .map(setting -> new Answer(setting, "What you read"))
                .toList();
        return new PreferenceChange(
                customer, null, answers, new Provenance(at, "customer:" + customer, "/portal/preferences", ""), false);
    }
}
