package org.advocacycrm.persistence.standing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifecycle.StageOverride;
import org.advocacycrm.lifecycle.StageOverrides;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcStageOverrides implements StageOverrides {

    private final JdbcClient database;

    JdbcStageOverrides(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(CustomerId customer, StageOverride override) {
        database.sql("""
                        insert into stage_override (id, customer_id, stage, reason, author, begins_at, ends_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(override.id())
                .param(customer.value())
                .param(override.stage().name())
                .param(override.reason())
                .param(override.author())
                .param(override.from().atOffset(ZoneOffset.UTC))
                .param(override.endsAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean undo(CustomerId customer, UUID override, Instant now, String actor) {
        return database.sql("""
                        update stage_override set undone_at = :now, undone_by = :actor
                        where id = :id and customer_id = :customer and undone_at is null and ends_at > :now
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("actor", actor)
                        .param("id", override)
                        .param("customer", customer.value())
                        .update()
                > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public List<StageOverride> of(CustomerId customer) {
        return database.sql("select * from stage_override where customer_id = ? order by begins_at desc, id desc")
                .param(customer.value())
                .query(HistoryRows::override)
                .list();
    }
}
