package org.advocacycrm.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactPreferencesTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final CustomerId ELENA = new CustomerId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
    private static final ChannelUse MARKETING_BY_MAIL = new ChannelUse(Channel.EMAIL, Purpose.MARKETING);

    @ParameterizedTest
    @MethodSource("seeds")
    void areTheSumOfTheirLedgerAndTheLastValueOfEachSetting(long seed) {
        var any = new AnySetting(seed);
        var preferences = ContactPreferences.untouched(ELENA);
        var ledger = new ArrayList<LedgerEntry>();
        var lastValues = new HashMap<String, Setting>();
        for (var step = 0; step < 40; step++) {
            var before = preferences;
            var wanted = any.severalDifferent();
            var changed = preferences.apply(change(wanted, NOON.plusSeconds(step), any.coin()));
            preferences = changed.preferences();
            ledger.addAll(changed.entries());
            changed.entries().forEach(entry -> lastValues.put(entry.key(), entry.after()));

            var touched = changed.entries().stream().map(LedgerEntry::key).toList();
            before.settings().forEach((key, held) -> {
                if (!touched.contains(key)) {
                    assertThat(changed.preferences().settings()).containsEntry(key, held);
                }
            });
        }

        assertThat(ContactPreferences.foldedFrom(ELENA, ledger)).isEqualTo(preferences);
        var now = preferences;
        lastValues.values().forEach(last -> assertThat(now.current(last)).isEqualTo(last));
    }

    static List<Long> seeds() {
        return LongStream.rangeClosed(1, 50).boxed().toList();
    }

    @Nested
    class AnOptIn {

        @ParameterizedTest
        @ValueSource(strings = {"EMAIL.MARKETING", "EMAIL.SURVEY", "EMAIL.COMMUNITY", "SMS.MARKETING", "SMS.SURVEY"})
        void waitsForConfirmationWhereItHasTo(String use) {
            var setting = SettingText.parse("channels." + use, "IN");

            var changed = ContactPreferences.untouched(ELENA).apply(change(List.of(setting), NOON, false));

            assertThat(SettingText.of(changed.preferences().current(setting))).isEqualTo("PENDING");
        }

        @ParameterizedTest
        @ValueSource(strings = {"EMAIL.SERVICE", "SMS.SERVICE", "PHONE.MARKETING", "POST.SURVEY", "IN_APP.COMMUNITY"})
        void holdsAtOnceElsewhere(String use) {
            var setting = SettingText.parse("channels." + use, "IN");

            var changed = ContactPreferences.untouched(ELENA).apply(change(List.of(setting), NOON, false));

            assertThat(changed.preferences().current(setting)).isEqualTo(setting);
        }

        @Test
        void holdsAtOnceWhenItWasConfirmedElsewhere() {
            assertThat(optedIn().choice(MARKETING_BY_MAIL)).isEqualTo(Choice.IN);
        }

        @Test
        void staysConfirmedWhenItIsSaidAgain() {
            var again = optedIn().apply(change(List.of(permission(Choice.IN)), NOON, false));

            assertThat(again.entries()).isEmpty();
        }

        @Test
        void hasToBeConfirmedAnewAfterAnOptOut() {
            var out = optedIn().apply(change(List.of(permission(Choice.OUT)), NOON, false));

            var in = out.preferences().apply(change(List.of(permission(Choice.IN)), NOON, false));

            assertThat(in.preferences().choice(MARKETING_BY_MAIL)).isEqualTo(Choice.PENDING);
        }
    }

    @Test
    void knowSinceWhenASettingHolds() {
        assertThat(optedIn().since(permission(Choice.UNSET))).contains(NOON);
        assertThat(optedIn().since(new Setting.DoNotContact(false))).isEmpty();
    }

    @Test
    void refuseAChangeThatWasBasedOnOthers() {
        var change = new PreferenceChange(
                ELENA,
                Revision.NEVER_STORED,
                List.of(Answer.of(new Setting.DoNotContact(true))),
                new Provenance(NOON, "system", "test", ""),
                false);

        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> optedIn().apply(change));
    }

    @Test
    void letDefectsOfWhatWasBoughtThroughUntilToldOtherwise() {
        assertThat(ContactPreferences.untouched(ELENA).exceptions()).containsExactly(Notice.PRODUCT_DEFECT);
    }

    @ParameterizedTest
    @EnumSource(Notice.class)
    void leaveOnlySafetyAndLawNoChoice(Notice notice) {
        assertThat(notice.isAlwaysSent()).isEqualTo(Set.of("SAFETY", "LEGAL").contains(notice.name()));
    }

    @Nested
    class Nonsense {

        @Test
        void isRefusedInTimes() {
            var monday = Set.of(DayOfWeek.MONDAY);
            var nine = TimeOfDay.parse("09:00");

            assertThatIllegalArgumentException().isThrownBy(() -> new ContactTimes.Within(List.of()));
            assertThatIllegalArgumentException().isThrownBy(() -> new TimeRange(Set.of(), nine, nine));
            assertThatIllegalArgumentException().isThrownBy(() -> new TimeRange(monday, TimeOfDay.END_OF_DAY, nine));
            assertThat(List.of("24:01", "9:00", "25:00", "12:60", "noon", ""))
                    .allSatisfy(text -> assertThatIllegalArgumentException().isThrownBy(() -> TimeOfDay.parse(text)));
        }

        @Test
        void isRefusedInCaps() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Cap(-1, null));
            assertThatIllegalArgumentException().isThrownBy(() -> new Cap(null, 1001));
        }

        @Test
        void isRefusedInSelectionsAndOrders() {
            assertThatIllegalArgumentException().isThrownBy(() -> Selection.only(List.of("not a code")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Setting.ChannelOrder(List.of(Channel.SMS, Channel.SMS)));
            assertThatIllegalArgumentException().isThrownBy(() -> new Setting.Pause(LocalDate.of(12026, 1, 1)));
        }

        @Test
        void isRefusedInChanges() {
            var twice = List.<Setting>of(new Setting.DoNotContact(true), new Setting.DoNotContact(false));

            assertThatIllegalArgumentException().isThrownBy(() -> change(twice, NOON, false));
        }
    }

    @Test
    void crossMidnightWhenTheEndIsNotAfterTheStart() {
        var monday = Set.of(DayOfWeek.MONDAY);

        assertThat(new TimeRange(monday, TimeOfDay.parse("22:00"), TimeOfDay.parse("06:00")).crossesMidnight())
                .isTrue();
        assertThat(new TimeRange(monday, TimeOfDay.parse("09:00"), TimeOfDay.parse("09:00")).crossesMidnight())
                .isTrue();
        assertThat(new TimeRange(monday, TimeOfDay.parse("22:00"), TimeOfDay.parse("24:00")).crossesMidnight())
                .isFalse();
    }

    private static ContactPreferences optedIn() {
        return ContactPreferences.untouched(ELENA)
                .apply(change(List.of(permission(Choice.IN)), NOON, true))
                .preferences();
    }

    private static Setting permission(Choice choice) {
        return new Setting.Permission(MARKETING_BY_MAIL, choice);
    }

    private static PreferenceChange change(List<Setting> settings, Instant at, boolean confirmed) {
        return new PreferenceChange(
                ELENA,
                null,
                settings.stream().map(Answer::of).toList(),
                new Provenance(at, "system", "test", ""),
                confirmed);
    }
}
