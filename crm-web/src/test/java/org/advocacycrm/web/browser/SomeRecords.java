package org.advocacycrm.web.browser;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records of the demo company to look at. */
record SomeRecords(JdbcClient database) {

    /** The address of a page, with records in place of the names in braces. */
    String in(String path, CustomerId customer) {
        var found = path.replace("{customer}", customer.toString())
                .replace("{star}", waitingNomination().toString())
                .replace("{team}", aTeam().toString())
                .replace("{plan}", some("action_plan where state = 'RUNNING'"))
                .replace("{target}", some("metric_target"))
                .replace("{benchmark}", some("benchmark"))
                .replace("{annotation}", some("annotation"))
                .replace("{view}", some("saved_view where shared"))
                .replace("{signed}", signedPeriod());
        return found.contains("{request}")
                ? found.replace("{request}", openRequest(customer).toString())
                : found;
    }

    /** One of whom there is a lot to show. */
    CustomerId someCustomer() {
        return customerWith("feedback");
    }

    /** Whoever has most of it. */
    CustomerId customerWith(String table) {
        var id = database.sql("""
                        select customer_id from %s
                        where customer_id is not null
                        group by customer_id
                        order by count(*) desc, customer_id
                        limit 1
                        """.formatted(table)).query(UUID.class).single();
        return new CustomerId(id);
    }

    CustomerId customerWithPhone() {
        return new CustomerId(database.sql("""
                        insert into customer (source, external_id, name, email, phone)
                        values ('test', gen_random_uuid()::text, 'Pia Phone', 'pia@example.org', '+442079460018')
                        returning id
                        """).query(UUID.class).single());
    }

    UUID waitingNomination() {
        return database.sql("select id from customer_star order by outcome <> 'WAITING', id limit 1")
                .query(UUID.class)
                .single();
    }

    /** The largest, which is shown by itself. */
    UUID aTeam() {
        var name = database.sql("select team from employee group by team order by count(*) desc, team limit 1")
                .query(String.class)
                .single();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    void twoCustomersShare(String address) {
        database.sql("update customer set email = ? where id in (select id from customer order by id limit 2)")
                .param(address)
                .update();
    }

    String some(String rows) {
        return database.sql("select id::text from " + rows + " order by id limit 1")
                .query(String.class)
                .single();
    }

    String signedPeriod() {
        return database.sql("""
                        select extract(year from period_from) || '-Q' || extract(quarter from period_from)
                        from sign_off limit 1
                        """).query(String.class).single();
    }

    UUID openRequest(CustomerId customer) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into data_request
                            (id, number, customer_id, kind, way, words, received_on, extended, state, revision)
                        values (?, nextval('data_request_number'), ?, 'CORRECTION', 'PHONE', 'My name', current_date, false, 'OPEN', 0)
                        """).params(id, customer.value()).update();
        database.sql("insert into data_request_step values (?, 0, now(), 'kim@harbour.example', 'RECEIVED', '')")
                .param(id)
                .update();
        return id;
    }
}
