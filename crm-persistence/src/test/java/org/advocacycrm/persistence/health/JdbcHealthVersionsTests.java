package org.advocacycrm.persistence.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumMap;
import org.advocacycrm.health.HealthDefinitions;
import org.advocacycrm.health.HealthDraft;
import org.advocacycrm.health.HealthMeasure;
import org.advocacycrm.health.HealthRules;
import org.advocacycrm.health.HealthVersion;
import org.advocacycrm.health.HealthVersions;
import org.advocacycrm.health.MeasureRule;
import org.advocacycrm.persistence.database.TestDatabases;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class JdbcHealthVersionsTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private HealthVersions versions;
    private JdbcClient database;

    @BeforeEach
    void connect() {
        var copy = TestDatabases.freshCopy();
        database = JdbcClient.create(new DriverManagerDataSource(copy.url(), copy.username(), copy.password()));
        versions = new JdbcHealthVersions(database);
    }

    @Test
    void beginsWithTheVersionOfTheProduct() {
        assertThat(versions.all()).isEqualTo(HealthDefinitions.FIRST);
        assertThat(versions.draft()).isEmpty();
    }

    @Test
    void keepsADraftAndRefusesOneThatIsBasedOnAnOlderOne() {
        var first = versions.keep(new HealthDraft(heavier(20), "mara", NOON, Revision.NEVER_STORED));
        var second = versions.keep(new HealthDraft(heavier(30), "tom", NOON, first.revision()));

        assertThat(versions.draft()).contains(second);
        assertThatThrownBy(() -> versions.keep(new HealthDraft(heavier(40), "mara", NOON, first.revision())))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void refusesASecondDraft() {
        versions.keep(new HealthDraft(heavier(20), "mara", NOON, Revision.NEVER_STORED));

        assertThatThrownBy(() -> versions.keep(new HealthDraft(heavier(40), "tom", NOON, Revision.NEVER_STORED)))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void numbersWhatIsAdoptedAndTakesTheDraftAway() {
        versions.keep(new HealthDraft(heavier(20), "mara", NOON, Revision.NEVER_STORED));

        var adopted = versions.adopt(heavier(20), "Recommendation matters more", "mara", NOON, 1);

        assertThat(adopted).isEqualTo(new HealthVersion(2, heavier(20), "Recommendation matters more", "mara", NOON));
        assertThat(versions.all().versions()).containsExactly(HealthVersion.FIRST, adopted);
        assertThat(versions.draft()).isEmpty();
    }

    @Test
    void refusesToAdoptWhenAnotherWasAdoptedMeanwhile() {
        versions.adopt(heavier(20), "First", "mara", NOON, 1);

        assertThatThrownBy(() -> versions.adopt(heavier(30), "Second", "tom", NOON, 1))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void neverChangesWhatWasAdopted() {
        versions.adopt(heavier(20), "First", "mara", NOON, 1);

        assertThatThrownBy(() -> database.sql("update health_version_measure set weight = 1")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void neverForgetsWhatWasAdopted() {
        versions.adopt(heavier(20), "First", "mara", NOON, 1);

        assertThatThrownBy(() -> database.sql("delete from health_version").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private static HealthRules heavier(double recommendation) {
        var first = HealthVersion.FIRST.rules();
        var measures = new EnumMap<>(first.measures());
        measures.put(HealthMeasure.RECOMMENDATION, new MeasureRule(recommendation, 4, 10, 365, 730));
        return new HealthRules(measures, first.bands(), first.enough(), first.halfLifeDays());
    }
}
