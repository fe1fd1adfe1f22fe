package org.advocacycrm.persistence.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.care.Note;
import org.advocacycrm.care.NoteId;
import org.advocacycrm.care.Task;
import org.advocacycrm.care.TaskId;
import org.advocacycrm.care.Tie;
import org.advocacycrm.care.TieId;
import org.advocacycrm.care.Tied;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.customer.CustomerKind;

/** Turns rows into what is kept about customers. */
final class CareRows {

    private CareRows() {}

    static Note note(ResultSet row, int number) throws SQLException {
        return new Note(
                new NoteId(id(row, "id")), customer(row), row.getString("text"), row.getString("author"), at(row));
    }

    static Task task(ResultSet row, int number) throws SQLException {
        var owner = row.getObject("owner_id", UUID.class);
        var doneAt = row.getObject("done_at", OffsetDateTime.class);
        return new Task(
                new TaskId(id(row, "id")),
                customer(row),
                row.getString("text"),
                owner == null ? null : new AccountId(owner),
                row.getObject("due", LocalDate.class),
                at(row),
                row.getString("author"),
                doneAt == null ? null : doneAt.toInstant(),
                row.getString("done_by"));
    }

    static Tie tie(ResultSet row, int number) throws SQLException {
        return new Tie(
                new TieId(id(row, "id")), customer(row), new CustomerId(id(row, "other_id")), row.getString("role"));
    }

    static Tied tied(ResultSet row, int number) throws SQLException {
        return new Tied(
                new TieId(id(row, "id")),
                customer(row),
                row.getString("name"),
                CustomerKind.valueOf(row.getString("kind")),
                row.getString("role"),
                row.getBoolean("outward"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static CustomerId customer(ResultSet row) throws SQLException {
        return new CustomerId(id(row, "customer_id"));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
