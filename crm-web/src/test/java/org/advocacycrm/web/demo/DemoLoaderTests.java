package org.advocacycrm.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.advocacycrm.calendar.Calendars;
import org.advocacycrm.demo.DemoLoader;
import org.advocacycrm.demo.DemoLoads;
import org.advocacycrm.demo.DemoPortal;
import org.advocacycrm.demo.DemoStars;
import org.advocacycrm.demo.Menu;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.preference.Catalogue;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "crm.demo=false")
class DemoLoaderTests {

    private static final List<String> TABLES = List.of(
            "customer",
            "employee",
            "feedback",
            "service_case",
            "transaction",
            "contract",
            "mention",
            "referral",
            "case_state",
            "contact",
            "contact_preference",
            "consent_ledger",
            "life_story",
            "life_ledger",
            "customer_star");
    private static final Instant A_DAY = Instant.parse("2026-11-21T10:00:00Z");

    private final RecordIntake intake;
    private final DemoLoads loads;
    private final DemoPortal portal;
    private final Calendars calendars;
    private final DemoStars stars;
    private final Catalogue catalogue;
    private final Company company;
    private final UnitOfWork unitOfWork;
    private final JdbcClient database;
    private final List<Instant> refreshed = new ArrayList<>();

    @Autowired
    DemoLoaderTests(
            RecordIntake intake,
            DemoLoads loads,
            DemoPortal portal,
            Calendars calendars,
            DemoStars stars,
            Catalogue catalogue,
            Company company,
            UnitOfWork unitOfWork,
            JdbcClient database) {
        this.intake = intake;
        this.loads = loads;
        this.portal = portal;
        this.calendars = calendars;
        this.stars = stars;
        this.catalogue = catalogue;
        this.company = company;
        this.unitOfWork = unitOfWork;
        this.database = database;
    }

    @BeforeEach
    void emptyTheInstallation() {
        unitOfWork.run(() -> {
            ledgerTriggers("disable");
            database.sql("truncate " + String.join(", ", TABLES) + ", demo_load cascade")
                    .update();
            ledgerTriggers("enable");
        });
    }

    @Test
    void loadsACompanyOfWhichEveryRecordIsTaken() {
        var loaded = loader(intake, A_DAY).loadOnce(1, 2_000).orElseThrow();

        assertThat(loaded.customers()).isEqualTo(2_000);
        assertThat(loaded.records())
                .isEqualTo(TABLES.subList(0, 10).stream().mapToLong(this::count).sum());
        assertThat(loaded.portalVisitors())
                .isEqualTo(count("contact_preference"))
                .isBetween(300L, 900L);
        assertThat(count("life_story")).isBetween(100L, 500L);
        assertThat(refreshed).containsExactly(A_DAY);
    }

    @Test
    void loadsNothingAtLaterStarts() {
        loader(intake, A_DAY).loadOnce(1, 50);
        var before = fingerprints();

        assertThat(loader(intake, A_DAY.plusSeconds(40 * 86_400L)).loadOnce(1, 50))
                .isEmpty();

        assertThat(fingerprints()).isEqualTo(before);
    }

    @Test
    void leavesAnInstallationAloneThatHoldsDataOfItsOwn() {
        database.sql("insert into customer (source, external_id, name) values ('crm', '1', 'Ada')")
                .update();

        assertThat(loader(intake, A_DAY).loadOnce(1, 50)).isEmpty();

        assertThat(count("customer")).isEqualTo(1);
    }

    @Test
    void goesOnAfterBeingBrokenOffWithTheCompanyOfTheDayOnWhichItBegan() {
        loader(intake, A_DAY).loadOnce(1, 600);
        var whole = fingerprints();
        emptyTheInstallation();

        assertThatThrownBy(() -> loader(brokenOffAfter(2), A_DAY).loadOnce(1, 600))
                .hasMessage("killed");
        assertThat(count("customer")).isEqualTo(500);
        loader(intake, A_DAY.plusSeconds(3 * 86_400L)).loadOnce(1, 600);

        assertThat(fingerprints()).isEqualTo(whole);
    }

    private DemoLoader loader(RecordIntake from, Instant now) {
        return new DemoLoader(
                loads,
                from,
                List.of(refreshed::add),
                portal,
                calendars,
                stars,
                Menu.of(catalogue),
                company,
                unitOfWork,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Stores one part more than it lives to tell. */
    private RecordIntake brokenOffAfter(int parts) {
        var left = new int[] {parts};
        return (source, records) -> {
            var receipt = intake.take(source, records);
            if (left[0]-- == 0) {
                throw new IllegalStateException("killed");
            }
            return receipt;
        };
    }

    /** The ledgers refuse to be emptied, except by whoever owns the tables. */
    private void ledgerTriggers(String change) {
        List.of("consent_ledger", "life_ledger")
                .forEach(ledger -> database.sql("alter table " + ledger + " " + change + " trigger user")
                        .update());
    }

    private Map<String, String> fingerprints() {
        var fingerprints = new TreeMap<String, String>();
        for (var table : TABLES.subList(0, 9)) {
            fingerprints.put(
                    table,
                    fingerprint("select md5(string_agg(line, '|' order by line)) from (select "
                            + "(to_jsonb(t) - array['id', 'customer_id', 'employee_id', 'case_id', 'created_at', 'updated_at'])::text as line from "
                            + table + " t) x"));
        }
        for (var table : TABLES.subList(8, TABLES.size())) {
            fingerprints.put(table, Long.toString(count(table)));
        }
        return fingerprints;
    }

    private String fingerprint(String query) {
        return database.sql(query).query(String.class).single();
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
