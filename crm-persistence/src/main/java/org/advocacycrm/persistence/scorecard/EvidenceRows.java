package org.advocacycrm.persistence.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.EvidenceRow;
import org.advocacycrm.scorecard.EvidenceRow.Answer;
import org.advocacycrm.scorecard.EvidenceRow.CountedCustomer;
import org.advocacycrm.scorecard.EvidenceRow.DueContract;
import org.advocacycrm.scorecard.EvidenceRow.Employee;
import org.advocacycrm.scorecard.EvidenceRow.Person;
import org.advocacycrm.scorecard.EvidenceRow.Referral;
import org.advocacycrm.scorecard.EvidenceRow.ServiceCase;
import org.jspecify.annotations.Nullable;

/** What a row of each kind shows. */
final class EvidenceRows {

    private EvidenceRows() {}

    static EvidenceRow answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                id(row),
                person(row),
                instant(row, "occurred_at"),
                row.getObject("score", Integer.class),
                row.getInt("scale_max"),
                row.getString("comment"),
                row.getString("channel"),
                row.getString("touchpoint"),
                attributes(row));
    }

    static EvidenceRow serviceCase(ResultSet row, int number) throws SQLException {
        return new ServiceCase(
                id(row),
                customerOf(row),
                row.getString("external_id"),
                row.getString("category"),
                row.getString("channel"),
                row.getBoolean("complaint"),
                instant(row, "opened_at"),
                instantOrNone(row, "first_response_at"),
                instantOrNone(row, "resolved_at"),
                row.getInt("contacts"),
                row.getInt("handovers"),
                row.getInt("reopenings"),
                row.getObject("solved_in_one_go", Boolean.class),
                attributes(row));
    }

    static EvidenceRow customer(ResultSet row, int number) throws SQLException {
        var segment = row.getString("segment");
        return new CountedCustomer(
                customerOf(row),
                row.getObject("acquired_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                segment == null ? null : AdvocacySegment.valueOf(segment),
                row.getBigDecimal("after"),
                row.getBigDecimal("before"));
    }

    static EvidenceRow contract(ResultSet row, int number) throws SQLException {
        return new DueContract(
                id(row),
                customerOf(row),
                row.getString("external_id"),
                row.getObject("due_on", LocalDate.class),
                row.getString("outcome"),
                row.getObject("decided_on", LocalDate.class),
                row.getBigDecimal("annual_value"),
                row.getBigDecimal("renewed_value"),
                row.getString("currency"));
    }

    static EvidenceRow referral(ResultSet row, int number) throws SQLException {
        return new Referral(
                id(row),
                customerOf(row),
                instant(row, "occurred_at"),
                row.getString("referred_name"),
                row.getObject("converted_on", LocalDate.class));
    }

    static EvidenceRow star(ResultSet row, int number) throws SQLException {
        return new EvidenceRow.Star(
                id(row),
                person(row),
                instant(row, "nominated_at"),
                row.getString("employee"),
                row.getString("team"),
                row.getString("journey_phase"),
                row.getString("executive_name"));
    }

    static EvidenceRow contact(ResultSet row, int number) throws SQLException {
        return new EvidenceRow.Contact(
                id(row),
                customerOf(row),
                instant(row, "made_at"),
                row.getString("purpose"),
                row.getString("channel"),
                row.getString("topic"),
                row.getString("level"),
                row.getObject("matched", Boolean.class),
                instantOrNone(row, "answered_at"));
    }

    static EvidenceRow employee(ResultSet row, int number) throws SQLException {
        return new Employee(
                id(row),
                row.getString("external_id"),
                row.getString("name"),
                row.getString("team"),
                row.getObject("hired_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class));
    }

    /** The columns {@code attribute_names} and {@code attribute_values} side by side; nulls where there are none. */
    private static SortedMap<Dimension, String> attributes(ResultSet row) throws SQLException {
        var attributes = new TreeMap<Dimension, String>();
        var names = row.getArray("attribute_names");
        if (names != null) {
            var values = (String[]) row.getArray("attribute_values").getArray();
            var position = 0;
            for (var name : (String[]) names.getArray()) {
                attributes.put(Dimension.attribute(name), values[position++]);
            }
        }
        return attributes;
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("row_id", UUID.class);
    }

    private static Person customerOf(ResultSet row) throws SQLException {
        return Objects.requireNonNull(person(row));
    }

    private static @Nullable Person person(ResultSet row) throws SQLException {
        var id = row.getObject("customer_id", UUID.class);
        return id == null
                ? null
                : new Person(new CustomerId(id), row.getString("customer_external_id"), row.getString("name"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNone(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
