package org.advocacycrm.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.advocacycrm.account.AccountFakes;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionRoundsTests {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Subscriptions subscriptions = new InMemorySubscriptions();
    private final List<Period> sent = new ArrayList<>();

    @Test
    void sendsAMonthOnceItIsOver() {
        subscribe(RelativePeriod.LAST_MONTH, "2026-10-01");

        goAt("2026-10-31T23:59", LONDON);
        goAt("2026-11-01T05:59", LONDON);
        assertThat(sent).isEmpty();
        goAt("2026-11-01T06:00", LONDON);
        goAt("2026-11-01T06:10", LONDON);
        goAt("2026-11-30T23:59", LONDON);

        assertThat(sent).containsExactly(month(2026, 10));
    }

    @Test
    void sendsAQuarterFourTimesAYear() {
        subscribe(RelativePeriod.LAST_QUARTER, "2026-01-01");

        hourly("2026-01-01T00:00", "2027-01-02T00:00", LONDON);

        assertThat(sent)
                .extracting(Period::to)
                .containsExactly(
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 7, 1),
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2027, 1, 1));
    }

    @Test
    void catchesUpOnceWithTheLastOfSeveralThatWereMissed() {
        subscribe(RelativePeriod.LAST_MONTH, "2026-07-01");

        goAt("2026-11-20T14:00", LONDON);
        goAt("2026-11-20T15:00", LONDON);

        assertThat(sent).containsExactly(month(2026, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "America/New_York", "Pacific/Apia", "Africa/Casablanca", "UTC"})
    void sendsTwelveMonthsAYearInEveryZoneWhateverTheClocksDo(String zone) {
        subscribe(RelativePeriod.LAST_MONTH, "2026-01-01");

        hourly("2026-01-01T00:00", "2027-01-02T00:00", ZoneId.of(zone));

        assertThat(sent).hasSize(12).doesNotHaveDuplicates().first().isEqualTo(month(2026, 1));
    }

    @Test
    void waitsForTheMorningOfTheBusinessZone() {
        subscribe(RelativePeriod.LAST_MONTH, "2026-10-01");

        goAt("2026-11-01T09:59", ZoneId.of("UTC"), ZoneId.of("America/New_York"));
        assertThat(sent).isEmpty();
        // The clocks go back on that very morning: six o'clock is eleven hours behind UTC midnight, not ten.
        goAt("2026-11-01T10:59", ZoneId.of("UTC"), ZoneId.of("America/New_York"));
        assertThat(sent).isEmpty();
        goAt("2026-11-01T11:00", ZoneId.of("UTC"), ZoneId.of("America/New_York"));
        assertThat(sent).containsExactly(month(2026, 10));
    }

    @Test
    void sendsNothingThatWasOverWhenItBegan() {
        subscribe(RelativePeriod.LAST_TWELVE_MONTHS, "2026-11-01");

        goAt("2026-11-21T12:00", LONDON);

        assertThat(sent).isEmpty();
    }

    @Test
    void isForManagersWhoHaveAnAccountTheyUse() {
        assertThat(Subscription.isFor(account(Role.MANAGER, true, "hash"))).isTrue();
        assertThat(Subscription.isFor(account(Role.ADMIN, true, "hash"))).isTrue();
        assertThat(Subscription.isFor(account(Role.STAFF, true, "hash"))).isFalse();
        assertThat(Subscription.isFor(account(Role.MANAGER, false, "hash"))).isFalse();
        assertThat(Subscription.isFor(account(Role.MANAGER, true, null))).isFalse();
    }

    private void subscribe(RelativePeriod period, String sentUntil) {
        var owner = new AccountId(UUID.randomUUID());
        subscriptions.add(new Subscription(
                new SubscriptionId(UUID.randomUUID()),
                owner,
                period,
                "",
                "pdf",
                Set.of(owner),
                LocalDate.parse(sentUntil)));
    }

    private void hourly(String from, String until, ZoneId zone) {
        var end = LocalDateTime.parse(until).atZone(zone).toInstant();
        for (var now = LocalDateTime.parse(from).atZone(zone).toInstant();
                now.isBefore(end);
                now = now.plus(Duration.ofHours(1))) {
            go(now, zone);
        }
    }

    private void goAt(String local, ZoneId zone) {
        goAt(local, zone, zone);
    }

    private void goAt(String local, ZoneId zone, ZoneId business) {
        go(LocalDateTime.parse(local).atZone(zone).toInstant(), business);
    }

    private void go(Instant now, ZoneId zone) {
        var company = new Company("Harbour", zone, Currency.getInstance("EUR"));
        new SubscriptionRounds(
                        subscriptions,
                        (subscription, period) -> sent.add(period),
                        new AccountFakes.AtOnce(),
                        company,
                        Clock.fixed(now, zone))
                .go();
    }

    private static Period month(int year, int month) {
        var first = LocalDate.of(year, month, 1);
        return new Period(first, first.plusMonths(1));
    }

    private static StaffAccount account(Role role, boolean active, @Nullable String hash) {
        return new StaffAccount(
                new AccountId(UUID.randomUUID()),
                "Mona",
                new EmailAddress("mona@example.org"),
                role,
                hash,
                active,
                null,
                new Revision(0));
    }
}
