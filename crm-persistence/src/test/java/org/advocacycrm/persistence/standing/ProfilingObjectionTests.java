package org.advocacycrm.persistence.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.advocacy.SegmentEvidence;
import org.advocacycrm.advocacy.SegmentRule;
import org.advocacycrm.advocacy.SegmentTable;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifecycle.LifecycleFacts;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.persistence.database.TestDatabases;
import org.advocacycrm.standing.Health;
import org.advocacycrm.standing.HealthBand;
import org.advocacycrm.standing.Standing;
import org.advocacycrm.standing.StandingSpell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class ProfilingObjectionTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private JdbcClient database;
    private TransactionTemplate transaction;
    private JdbcStandings standings;
    private JdbcCustomerHistories histories;

    @BeforeEach
    void connect() {
        var copy = TestDatabases.freshCopy();
        var source = new DriverManagerDataSource(copy.url(), copy.username(), copy.password());
        database = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        standings = new JdbcStandings(new JdbcTemplate(source));
        histories = new JdbcCustomerHistories(database);
    }

    @Test
    void removesStandingAndCourseInTheTransactionInWhichItIsMade() {
        var objecting = someCustomer();
        var content = someCustomer();
        standings.keep(List.of(standing(objecting, NOON), standing(content, NOON)));

        profiling(objecting, false);

        assertThat(assessed("customer_standing")).containsExactly(content);
        assertThat(assessed("standing_spell")).containsExactly(content);
    }

    @Test
    void keepsWhoObjectedOutOfEveryLaterComputation() {
        var customer = someCustomer();
        profiling(customer, false);

        standings.keep(List.of(standing(customer, NOON)));

        assertThat(assessed("customer_standing")).isEmpty();
        assertThat(assessed("standing_spell")).isEmpty();
        assertThat(outdated()).isEmpty();
        assertThat(histories.of(List.of(customer))).isEmpty();
    }

    @Test
    void catchesAStandingThatIsBeingKeptMeanwhile() throws InterruptedException, ExecutionException {
        var customer = someCustomer();
        preference(customer);

        var objection = transaction.execute(status -> {
            standings.keep(List.of(standing(customer, NOON)));
            var started = CompletableFuture.runAsync(() -> profiling(customer, false));
            while (!started.isDone() && !somebodyWaits()) {
                Thread.onSpinWait();
            }
            return started;
        });
        objection.get();

        assertThat(assessed("customer_standing")).isEmpty();
        assertThat(assessed("standing_spell")).isEmpty();
    }

    @Test
    void letsTheCustomerBackInAsSoonAsItIsWithdrawn() {
        var customer = someCustomer();
        profiling(customer, false);
        assertThat(returned()).isEmpty();

        profiling(customer, true);

        assertThat(returned()).containsExactly(customer);
        assertThat(histories.of(List.of(customer))).hasSize(1);
        standings.keep(List.of(standing(customer, NOON)));
        assertThat(assessed("customer_standing")).containsExactly(customer);
        assertThat(returned()).isEmpty();
    }

    private boolean somebodyWaits() {
        return database.sql("select exists (select from pg_locks where not granted) as waits")
                .query(Boolean.class)
                .single();
    }

    private List<CustomerId> outdated() {
        var found = new ArrayList<CustomerId>();
        standings.forEachOutdated(NOON.plusSeconds(1), "m", found::addAll);
        return found;
    }

    private List<CustomerId> returned() {
        var found = new ArrayList<CustomerId>();
        standings.forEachReturned(found::addAll);
        return found;
    }

    private List<CustomerId> assessed(String table) {
        return database.sql("select customer_id from " + table)
                .query((row, number) -> new CustomerId(row.getObject("customer_id", UUID.class)))
                .list();
    }

    private void profiling(CustomerId customer, boolean allowed) {
        preference(customer);
        database.sql("""
                        insert into contact_setting (customer_id, setting, value, since) values (?, 'profiling', ?, now())
                        on conflict (customer_id, setting) do update set value = excluded.value
                        """).params(customer.value(), String.valueOf(allowed)).update();
    }

    private void preference(CustomerId customer) {
        database.sql("insert into contact_preference (customer_id, revision) values (?, 0) on conflict do nothing")
                .param(customer.value())
                .update();
    }

    private CustomerId someCustomer() {
        var id = UUID.randomUUID();
        database.sql("insert into customer (id, source, external_id, name) values (?, 'test', ?, 'Somebody')")
                .params(id, id.toString())
                .update();
        return new CustomerId(id);
    }

    private static Standing standing(CustomerId customer, Instant computedAt) {
        return new Standing(
                customer,
                SegmentTable.PUBLISHED.decide(new SegmentEvidence(9, 0, 0, false, false, null)),
                AdvocacySegment.NEUTRAL,
                LifecycleRule.BOUGHT_AGAIN,
                new Health(60.0, 0.8, HealthBand.WATCH, null, List.of(), "m", null),
                null,
                null,
                List.of(new StandingSpell(
                        LocalDate.of(2026, 11, 1),
                        null,
                        LifecycleRule.BOUGHT_AGAIN,
                        SegmentRule.WOULD_SURELY_RECOMMEND,
                        1)),
                new LifecycleFacts(
                        LocalDate.of(2026, 11, 21),
                        LocalDate.of(2025, 1, 1),
                        false,
                        true,
                        true,
                        List.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 10, 1)),
                        0,
                        false,
                        false,
                        null,
                        null,
                        false,
                        null),
                null,
                1,
                computedAt);
    }
}
