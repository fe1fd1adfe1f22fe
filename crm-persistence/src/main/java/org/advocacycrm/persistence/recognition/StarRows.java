package org.advocacycrm.persistence.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.recognition.Colleague;
import org.advocacycrm.recognition.CustomerStar;
import org.advocacycrm.recognition.EmployeeId;
import org.advocacycrm.recognition.Nomination;
import org.advocacycrm.recognition.Nominator;
import org.advocacycrm.recognition.Outcome;
import org.advocacycrm.recognition.Proof;
import org.advocacycrm.recognition.Sharing;
import org.advocacycrm.recognition.StarId;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

/** Reads nominations and employees as their tables hold them. */
final class StarRows {

    private StarRows() {}

    static CustomerStar star(ResultSet row) throws SQLException {
        return new CustomerStar(
                new StarId(some(row, "id", UUID.class)),
                nomination(row),
                employee(row, "employee_id"),
                row.getString("journey_phase"),
                Sharing.valueOf(row.getString("sharing")),
                outcome(row),
                new Revision(row.getLong("revision")));
    }

    private static Nomination nomination(ResultSet row) throws SQLException {
        return new Nomination(
                nominator(row),
                row.getString("whom"),
                row.getString("story"),
                some(row, "happened_on", LocalDate.class),
                proof(row),
                moment(row, "nominated_at"));
    }

    private static Nominator nominator(ResultSet row) throws SQLException {
        var customer = row.getObject("customer_id", UUID.class);
        return customer == null
                ? new Nominator.ByExecutive(row.getString("executive"), row.getString("executive_name"))
                : new Nominator.ByCustomer(new CustomerId(customer));
    }

    private static Proof proof(ResultSet row) throws SQLException {
        var answer = row.getObject("feedback_id", UUID.class);
        var serviceCase = row.getObject("service_case_id", UUID.class);
        var happening = row.getString("happening");
        if (answer != null) {
            return new Proof.Answer(answer);
        }
        if (serviceCase != null) {
            return new Proof.ServiceCase(serviceCase);
        }
        return happening == null ? new Proof.OwnWords() : new Proof.Happening(happening);
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        var by = row.getString("decided_by");
        if (by == null) {
            return new Outcome.Waiting();
        }
        var at = moment(row, "decided_at");
        var reason = row.getString("decline_reason");
        return reason == null ? new Outcome.Verified(by, at) : new Outcome.Declined(by, at, reason);
    }

    static Colleague colleague(ResultSet row) throws SQLException {
        return new Colleague(
                Objects.requireNonNull(employee(row, "colleague_id")),
                row.getString("external_id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("team"),
                some(row, "hired_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class));
    }

    static @Nullable EmployeeId employee(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new EmployeeId(id);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return some(row, column, OffsetDateTime.class).toInstant();
    }

    private static <T> T some(ResultSet row, String column, Class<T> type) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, type));
    }
}
