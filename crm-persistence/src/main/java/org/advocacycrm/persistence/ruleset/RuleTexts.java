package org.advocacycrm.persistence.ruleset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.advocacy.Range;
import org.advocacycrm.advocacy.SegmentCondition;
import org.advocacycrm.advocacy.SegmentRule;
import org.advocacycrm.advocacy.SegmentTable;
import org.advocacycrm.lifecycle.LifecycleSettings;
import org.advocacycrm.ruleset.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rules as they are written in the database. */
@Component
class RuleTexts {

    private final JdbcClient database;

    RuleTexts(JdbcClient database) {
        this.database = database;
    }

    Rules read(UUID id) {
        var settings = database.sql("select * from rule_text where id = ?")
                .param(id)
                .query((row, number) -> new LifecycleSettings(
                        row.getInt("loyal_after_days"),
                        row.getInt("loyal_purchases"),
                        row.getInt("won_back_for_days"),
                        row.getInt("lost_after_days"),
                        row.getInt("overdue_after_days"),
                        row.getInt("rhythm_purchases"),
                        row.getInt("rhythm_percentile"),
                        row.getInt("unhealthy_below")))
                .single();
        var lines = database.sql("select * from segment_rule where rule_text_id = ? order by line")
                .param(id)
                .query(RuleTexts::line)
                .list();
        return new Rules(settings, new SegmentTable(lines));
    }

    UUID add(Rules rules) {
        var numbers = rules.lifecycle();
        var id = database.sql("""
                        insert into rule_text (loyal_after_days, loyal_purchases, won_back_for_days, lost_after_days,
                            overdue_after_days, rhythm_purchases, rhythm_percentile, unhealthy_below)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .param(numbers.loyalAfterDays())
                .param(numbers.loyalPurchases())
                .param(numbers.wonBackForDays())
                .param(numbers.lostAfterDays())
                .param(numbers.overdueAfterDays())
                .param(numbers.rhythmPurchases())
                .param(numbers.rhythmPercentile())
                .param(numbers.unhealthyBelow())
                .query(UUID.class)
                .single();
        var line = 0;
        for (var rule : rules.segments().rules()) {
            add(id, line++, rule);
        }
        return id;
    }

    private void add(UUID text, int line, SegmentRule rule) {
        var when = rule.when();
        database.sql("""
                        insert into segment_rule (rule_text_id, line, code, segment, likelihood_given, likelihood_from,
                            likelihood_below, promotions_from, promotions_below, attacks_from, attacks_below, open_major,
                            leaving, satisfaction_given, satisfaction_from, satisfaction_below)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(text)
                .param(line)
                .param(rule.code())
                .param(rule.segment().name())
                .param(when.likelihood().given().name())
                .param(when.likelihood().from())
                .param(when.likelihood().below())
                .param(when.promotions().from())
                .param(when.promotions().below())
                .param(when.attacks().from())
                .param(when.attacks().below())
                .param(when.openMajor())
                .param(when.leaving())
                .param(when.satisfaction().given().name())
                .param(when.satisfaction().from())
                .param(when.satisfaction().below())
                .update();
    }

    void remove(UUID text) {
        database.sql("delete from rule_text where id = ?").param(text).update();
    }

    private static SegmentRule line(ResultSet row, int number) throws SQLException {
        return new SegmentRule(
                row.getString("code"),
                AdvocacySegment.valueOf(row.getString("segment")),
                new SegmentCondition(
                        range(row, "likelihood", Range.Given.valueOf(row.getString("likelihood_given"))),
                        range(row, "promotions", Range.Given.EITHER),
                        range(row, "attacks", Range.Given.EITHER),
                        row.getObject("open_major", Boolean.class),
                        row.getObject("leaving", Boolean.class),
                        range(row, "satisfaction", Range.Given.valueOf(row.getString("satisfaction_given")))));
    }

    private static Range range(ResultSet row, String name, Range.Given given) throws SQLException {
        return new Range(given, number(row, name + "_from"), number(row, name + "_below"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
