package org.advocacycrm.persistence.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.persistence.database.TestDatabases;
import org.advocacycrm.subscription.RelativePeriod;
import org.advocacycrm.subscription.Subscription;
import org.advocacycrm.subscription.SubscriptionId;
import org.advocacycrm.subscription.Subscriptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class JdbcSubscriptionsTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    private static JdbcClient database;
    private static Subscriptions subscriptions;

    @BeforeAll
    static void connect() {
        var copy = TestDatabases.freshCopy();
        database = JdbcClient.create(new DriverManagerDataSource(copy.url(), copy.username(), copy.password()));
        subscriptions = new JdbcSubscriptions(database);
    }

    @Test
    void givesBackWhatWasAdded() {
        var me = newAccount();
        var colleague = newAccount();
        var subscription = added(me, Set.of(me, colleague));

        assertThat(subscriptions.of(subscription.id())).contains(subscription);
        assertThat(subscriptions.all()).contains(subscription);
        assertThat(subscriptions.concerning(colleague)).containsExactly(subscription);
        assertThat(subscriptions.concerning(newAccount())).isEmpty();
    }

    @Test
    void isSentOnceHoweverManyInstancesTry() throws Exception {
        var me = newAccount();
        var subscription = added(me, Set.of(me));
        var start = new CountDownLatch(1);
        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 12)
                    .mapToObj(instance -> instances.submit(() -> {
                        start.await();
                        return subscriptions.claim(subscription.id(), NOVEMBER);
                    }))
                    .toList();
            start.countDown();
            var won = 0;
            for (var each : tries) {
                won += each.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(subscriptions.claim(subscription.id(), OCTOBER)).isFalse();
    }

    @Test
    void mailsARecipientAPeriodOnce() {
        var me = newAccount();
        var subscription = added(me, Set.of(me));

        assertThat(subscriptions.claimMail(subscription.id(), NOVEMBER, me, NOON))
                .isTrue();
        assertThat(subscriptions.claimMail(subscription.id(), NOVEMBER, me, NOON))
                .isFalse();
        assertThat(subscriptions.claimMail(subscription.id(), OCTOBER, me, NOON))
                .isTrue();
        subscriptions.remove(subscription.id());
        assertThat(subscriptions.claimMail(subscription.id(), NOVEMBER.plusMonths(1), me, NOON))
                .isFalse();
    }

    @Test
    void endsWhenTheLastRecipientLeaves() {
        var me = newAccount();
        var colleague = newAccount();
        var subscription = added(me, Set.of(me, colleague));

        subscriptions.leave(subscription.id(), me);
        assertThat(subscriptions.of(subscription.id()))
                .map(Subscription::recipients)
                .contains(Set.of(colleague));
        subscriptions.leave(subscription.id(), colleague);
        assertThat(subscriptions.of(subscription.id())).isEmpty();
    }

    private static Subscription added(AccountId owner, Set<AccountId> recipients) {
        var subscription = new Subscription(
                new SubscriptionId(UUID.randomUUID()),
                owner,
                RelativePeriod.LAST_QUARTER,
                "cmp=year&country=DE",
                "pdf",
                recipients,
                OCTOBER);
        subscriptions.add(subscription);
        return subscription;
    }

    private static AccountId newAccount() {
        var id = UUID.randomUUID();
        database.sql("insert into staff_account (id, name, email, role) values (?, 'Mona', ?, 'MANAGER')")
                .params(id, id + "@example.org")
                .update();
        return new AccountId(id);
    }
}
