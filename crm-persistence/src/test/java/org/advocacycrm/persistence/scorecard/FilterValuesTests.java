package org.advocacycrm.persistence.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import org.advocacycrm.persistence.database.TestDatabases;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.shared.Company;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class FilterValuesTests {

    private JdbcClient database;
    private JdbcKeptTallies kept;
    private JdbcFilterValues values;

    @BeforeEach
    void aCustomerAndWhatHappened() {
        var fresh = TestDatabases.freshCopy();
        database = JdbcClient.create(
                new SingleConnectionDataSource(fresh.url(), fresh.username(), fresh.password(), true));
        kept = new JdbcKeptTallies(database);
        kept.keepWith(new Company("Test", ZoneId.of("UTC"), Currency.getInstance("EUR")), Duration.ofDays(7));
        values = new JdbcFilterValues(database);
        tell("insert into customer (source, external_id, name, country, region, acquired_on)"
                + " values ('t', 'c', 'Somebody', 'DE', 'north', '2025-01-01')");
        tell(
                "insert into employee (source, external_id, name, team, hired_on) values ('t', 'e', 'One', 'first', '2025-01-01')");
        tell(
                "insert into feedback (source, external_id, customer_id, kind, score, scale_max, occurred_at, channel, touchpoint,"
                        + " journey_phase, attributes) select 't', 'f', id, 'NPS', 9, 10, '2025-05-01', 'EMAIL', 'shop', 'use',"
                        + " '{\"plan\": \"gold\"}' from customer");
        tell("insert into service_case (source, external_id, customer_id, category, channel, opened_at)"
                + " select 't', 'k', id, 'return', 'PHONE', '2025-05-01' from customer");
    }

    @Test
    void occurBeforeTheyAreWrittenDownAndAfter() {
        everythingOccurs();
        kept.compact();
        everythingOccurs();
    }

    @Test
    void areForgottenWithTheLastRowThatHadThem() {
        kept.compact();
        tell("update feedback set channel = 'SMS'");
        kept.compact();

        assertThat(values.occurring().get(Dimension.CHANNEL)).containsExactly("PHONE", "SMS");
    }

    private void everythingOccurs() {
        var occurring = values.occurring();
        assertThat(occurring.get(Dimension.COUNTRY)).containsExactly("DE");
        assertThat(occurring.get(Dimension.REGION)).containsExactly("north");
        assertThat(occurring.get(Dimension.TEAM)).containsExactly("first");
        assertThat(occurring.get(Dimension.CHANNEL)).containsExactly("EMAIL", "PHONE");
        assertThat(occurring.get(Dimension.TOUCHPOINT)).containsExactly("shop");
        assertThat(occurring.get(Dimension.JOURNEY_PHASE)).containsExactly("use");
        assertThat(occurring.get(Dimension.CATEGORY)).containsExactly("return");
        assertThat(occurring.get(Dimension.attribute("plan"))).isEqualTo(Set.of("gold"));
    }

    private void tell(String sql) {
        database.sql(sql).update();
    }
}
