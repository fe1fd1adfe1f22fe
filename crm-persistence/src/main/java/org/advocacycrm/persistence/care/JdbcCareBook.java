package org.advocacycrm.persistence.care;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.care.CareBook;
import org.advocacycrm.care.Note;
import org.advocacycrm.care.NoteId;
import org.advocacycrm.care.Task;
import org.advocacycrm.care.TaskId;
import org.advocacycrm.care.Tie;
import org.advocacycrm.care.TieId;
import org.advocacycrm.care.Tied;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcCareBook implements CareBook {

    private final JdbcClient database;

    JdbcCareBook(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void keep(Note note) {
        database.sql("insert into customer_note values (:id, :customer, :text, :author, :at)")
                .param("id", note.id().value())
                .param("customer", note.customer().value())
                .param("text", note.text())
                .param("author", note.author())
                .param("at", utc(note.at()))
                .update();
    }

    @Override
    public Optional<Note> note(NoteId id) {
        return database.sql("select * from customer_note where id = :id")
                .param("id", id.value())
                .query(CareRows::note)
                .optional();
    }

    @Override
    public void remove(NoteId id) {
        remove("customer_note", id.value());
    }

    @Override
    public List<Note> notes(CustomerId customer, Instant before, int atLeast) {
        return database.sql("""
                        select * from customer_note where customer_id = :customer and at < :before
                        order by at desc fetch first :rows rows with ties
                        """)
                .param("customer", customer.value())
                .param("before", utc(before))
                .param("rows", atLeast)
                .query(CareRows::note)
                .list();
    }

    @Override
    public void keep(Task task) {
        var owner = task.owner();
        var doneAt = task.doneAt();
        database.sql("""
                        insert into customer_task (id, customer_id, text, owner_id, due, at, author, done_at, done_by)
                        values (:id, :customer, :text, :owner, :due, :at, :author, :doneAt, :doneBy)
                        on conflict (id) do update set done_at = excluded.done_at, done_by = excluded.done_by
                        """)
                .param("id", task.id().value())
                .param("customer", task.customer().value())
                .param("text", task.text())
                .param("owner", owner == null ? null : owner.value())
                .param("due", task.due())
                .param("at", utc(task.at()))
                .param("author", task.author())
                .param("doneAt", doneAt == null ? null : utc(doneAt))
                .param("doneBy", task.doneBy())
                .update();
    }

    @Override
    public Optional<Task> locked(TaskId id) {
        return database.sql("select * from customer_task where id = :id for update")
                .param("id", id.value())
                .query(CareRows::task)
                .optional();
    }

    @Override
    public List<Task> open(CustomerId customer) {
        return database.sql("""
                        select * from customer_task where customer_id = :customer and done_at is null order by due, at, id
                        """)
                .param("customer", customer.value())
                .query(CareRows::task)
                .list();
    }

    @Override
    public List<Task> done(CustomerId customer, Instant before, int atLeast) {
        return database.sql("""
                        select * from customer_task where customer_id = :customer and done_at < :before
                        order by done_at desc fetch first :rows rows with ties
                        """)
                .param("customer", customer.value())
                .param("before", utc(before))
                .param("rows", atLeast)
                .query(CareRows::task)
                .list();
    }

    @Override
    public List<Task> openOf(@Nullable AccountId owner, int most) {
        return database.sql("select * from customer_task where done_at is null and owner_id "
                        + (owner == null ? "is null" : "= :owner") + " order by due, at, id limit :most")
                .param("most", most)
                .params(owner == null ? Map.of() : Map.of("owner", owner.value()))
                .query(CareRows::task)
                .list();
    }

    @Override
    public void keep(Tie tie) {
        database.sql("insert into customer_tie values (:id, :customer, :other, :role)")
                .param("id", tie.id().value())
                .param("customer", tie.customer().value())
                .param("other", tie.other().value())
                .param("role", tie.role())
                .update();
    }

    @Override
    public Optional<Tie> tie(TieId id) {
        return database.sql("select * from customer_tie where id = :id")
                .param("id", id.value())
                .query(CareRows::tie)
                .optional();
    }

    @Override
    public void remove(TieId id) {
        remove("customer_tie", id.value());
    }

    @Override
    public List<Tied> tied(CustomerId customer) {
        return database.sql("""
                        select t.id, t.role, t.customer_id = :customer as outward, c.id as customer_id, c.name, c.kind
                        from customer_tie t
                        join customer c on c.id = case when t.customer_id = :customer then t.other_id else t.customer_id end
                        where :customer in (t.customer_id, t.other_id)
                        order by c.kind desc, c.name, t.id
                        """)
                .param("customer", customer.value())
                .query(CareRows::tied)
                .list();
    }

    @Override
    public Optional<AccountId> owner(CustomerId customer) {
        return database.sql("select owner_id from customer_owner where customer_id = :customer")
                .param("customer", customer.value())
                .query((row, number) -> new AccountId(row.getObject("owner_id", UUID.class)))
                .optional();
    }

    @Override
    public void assign(CustomerId customer, @Nullable AccountId owner) {
        if (owner == null) {
            database.sql("delete from customer_owner where customer_id = :customer")
                    .param("customer", customer.value())
                    .update();
        } else {
            database.sql("""
                            insert into customer_owner values (:customer, :owner)
                            on conflict (customer_id) do update set owner_id = excluded.owner_id
                            """)
                    .param("customer", customer.value())
                    .param("owner", owner.value())
                    .update();
        }
    }

    @Override
    public boolean pinned(CustomerId customer, AccountId reader) {
        return database.sql(
                        "select exists (select from customer_pin where account_id = ? and customer_id = ?) as pinned")
                .params(reader.value(), customer.value())
                .query((row, number) -> row.getBoolean("pinned"))
                .single();
    }

    @Override
    public void pin(CustomerId customer, AccountId reader, boolean pinned) {
        database.sql(
                        pinned
                                ? "insert into customer_pin (account_id, customer_id) values (?, ?) on conflict do nothing"
                                : "delete from customer_pin where account_id = ? and customer_id = ?")
                .params(reader.value(), customer.value())
                .update();
    }

    private void remove(String table, UUID id) {
        database.sql("delete from " + table + " where id = :id").param("id", id).update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
