package org.advocacycrm.persistence.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.lifecycle.Transition;
import org.advocacycrm.lifecycle.Transitions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcTransitions implements Transitions {

    private final JdbcClient database;

    JdbcTransitions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Transition> of(CustomerId customer) {
        return database.sql("select * from lifecycle_transition where customer_id = ? order by changed_on")
                .param(customer.value())
                .query((row, number) -> {
                    var from = row.getString("from_stage");
                    return new Transition(
                            row.getObject("changed_on", LocalDate.class),
                            from == null ? null : LifecycleStage.valueOf(from),
                            LifecycleStage.valueOf(row.getString("to_stage")),
                            LifecycleRule.valueOf(row.getString("rule")),
                            row.getInt("rules_version"));
                })
                .list();
    }

    @Override
    public Optional<LifecycleStage> stageOn(CustomerId customer, LocalDate day) {
        return database.sql("""
                        select to_stage from lifecycle_transition
                        where customer_id = ? and changed_on <= ?
                        order by changed_on desc
                        limit 1
                        """)
                .param(customer.value())
                .param(day)
                .query(String.class)
                .optional()
                .map(LifecycleStage::valueOf);
    }
}
