package org.advocacycrm.persistence.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.advocacy.Range;
import org.advocacycrm.advocacy.SegmentCondition;
import org.advocacycrm.advocacy.SegmentRule;
import org.advocacycrm.advocacy.SegmentTable;
import org.advocacycrm.lifecycle.LifecycleSettings;
import org.advocacycrm.persistence.database.TestDatabases;
import org.advocacycrm.ruleset.RuleBook;
import org.advocacycrm.ruleset.RuleDraft;
import org.advocacycrm.ruleset.RuleSet;
import org.advocacycrm.ruleset.Rules;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class JdbcRuleSetsTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private JdbcClient database;
    private JdbcRuleSets sets;

    @BeforeEach
    void connect() {
        var copy = TestDatabases.freshCopy();
        database = JdbcClient.create(new DriverManagerDataSource(copy.url(), copy.username(), copy.password()));
        sets = new JdbcRuleSets(database, new RuleTexts(database));
    }

    @Test
    void beginsWithTheRulesOfTheSourceArticles() {
        assertThat(sets.book()).isEqualTo(RuleBook.PUBLISHED);
    }

    @Test
    void keepsADraftAndRefusesOneThatIsBasedOnAnOlderOne() {
        sets.keep(new RuleDraft(some(8), "mara", NOON, Revision.NEVER_STORED));
        var first = sets.draft().orElseThrow();
        assertThat(first.rules()).isEqualTo(some(8));
        sets.keep(new RuleDraft(some(7), "tom", NOON, first.revision()));

        assertThat(sets.draft().orElseThrow().rules()).isEqualTo(some(7));
        assertThatThrownBy(() -> sets.keep(new RuleDraft(some(6), "mara", NOON, first.revision())))
                .isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> sets.removeDraft(first.revision())).isInstanceOf(StaleRevision.class);
        assertThat(database.sql("select count(*) from rule_text")
                        .query(Long.class)
                        .single())
                .isLessThanOrEqualTo(2);
    }

    @Test
    void tellsEachDayByTheRulesOfThen() {
        var second = new RuleSet(2, some(8), "Eight is much", "mara", NOON);
        var third = new RuleSet(3, some(7), "Seven is much", "mara", NOON.plusSeconds(60));
        sets.adopt(second);
        assertThat(sets.book().newest()).isEqualTo(second);
        sets.adopt(third);

        var book = new JdbcRuleSets(database, new RuleTexts(database)).book();

        assertThat(book).isEqualTo(sets.book());
        assertThat(book.inForce(NOON.minusNanos(1))).isEqualTo(RuleSet.FIRST);
        assertThat(book.inForce(NOON)).isEqualTo(second);
        assertThat(book.inForce(NOON.plusSeconds(61))).isEqualTo(third);
        assertThat(book.upTo(2).newest()).isEqualTo(second);
    }

    @Test
    void neverChangesWhatWasAdopted() {
        sets.adopt(new RuleSet(2, some(8), "Eight is much", "mara", NOON));

        for (var attempt : List.of(
                "update rule_set set note = 'another'",
                "delete from rule_set",
                "update segment_rule set likelihood_from = 3",
                "delete from segment_rule",
                "update rule_text set lost_after_days = 3")) {
            assertThatThrownBy(() -> database.sql(attempt).update())
                    .hasMessageContaining("Rules that were adopted never change");
        }
    }

    private static Rules some(int advocatesFrom) {
        var rules = new ArrayList<>(SegmentTable.PUBLISHED.rules());
        rules.set(
                5,
                new SegmentRule(
                        "V2_6",
                        AdvocacySegment.ADVOCATE,
                        new SegmentCondition(
                                new Range(Range.Given.YES, advocatesFrom, 11),
                                Range.ANY,
                                new Range(Range.Given.EITHER, null, 3),
                                false,
                                null,
                                Range.atLeast(10).orNone())));
        return new Rules(new LifecycleSettings(300, 3, 200, 400, 100, 4, 90, 45), new SegmentTable(rules));
    }
}
