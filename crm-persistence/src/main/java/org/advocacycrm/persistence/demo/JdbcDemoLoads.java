package org.advocacycrm.persistence.demo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.demo.DemoLoad;
import org.advocacycrm.demo.DemoLoader;
import org.advocacycrm.demo.DemoLoads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDemoLoads implements DemoLoads {

    private final JdbcClient database;

    JdbcDemoLoads(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<DemoLoad> begun() {
        return database.sql("select seed, today, customers, finished from demo_load")
                .query((row, number) -> new DemoLoad(
                        row.getLong("seed"),
                        row.getObject("today", LocalDate.class),
                        row.getLong("customers"),
                        row.getBoolean("finished")))
                .optional();
    }

    @Override
    public boolean isInstallationEmpty() {
        return database.sql("select not exists (select from customer) and not exists (select from employee)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void remember(DemoLoad load) {
        database.sql("""
                        insert into demo_load (seed, today, customers, finished)
                        values (:seed, :today, :customers, :finished)
                        on conflict on constraint demo_load_pk do update
                        set seed = excluded.seed, today = excluded.today,
                            customers = excluded.customers, finished = excluded.finished
                        """)
                .param("seed", load.seed())
                .param("today", load.today())
                .param("customers", load.customers())
                .param("finished", load.finished())
                .update();
    }

    @Override
    public Map<String, CustomerId> customers(Collection<String> externalIds) {
        var customers = new HashMap<String, CustomerId>();
        database.sql("select external_id, id from customer where source = :source and external_id = any(:externalIds)")
                .param("source", DemoLoader.SOURCE)
                .param("externalIds", externalIds.toArray(String[]::new))
                .query(row -> {
                    var id = new CustomerId(row.getObject("id", UUID.class));
                    customers.put(row.getString("external_id"), id);
                });
        return customers;
    }
}
