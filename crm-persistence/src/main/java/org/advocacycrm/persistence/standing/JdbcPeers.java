package org.advocacycrm.persistence.standing;

import java.util.List;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.standing.Peers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcPeers implements Peers {

    private final JdbcClient database;

    JdbcPeers(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CustomerId> some(@Nullable ValueTier tier, int most) {
        return database.sql("""
                        select id from customer c
                        where c.value_tier is not distinct from ?
                          and not exists (select from profiling_objection o where o.customer_id = c.id)
                        order by hashtextextended(c.id::text, 0), c.id limit ?
                        """)
                .param(tier == null ? null : tier.name())
                .param(most)
                .query((row, number) -> new CustomerId(HistoryRows.uuid(row, "id")))
                .list();
    }
}
