package org.advocacycrm.persistence.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.feedback.ScorecardArea;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.lifecycle.StageOverride;
import org.advocacycrm.standing.CustomerHistory.Answer;
import org.advocacycrm.standing.CustomerHistory.Contract;
import org.advocacycrm.standing.CustomerHistory.Mention;
import org.advocacycrm.standing.CustomerHistory.Purchase;
import org.advocacycrm.standing.CustomerHistory.Referral;
import org.advocacycrm.standing.CustomerHistory.ServiceCase;
import org.advocacycrm.standing.override.HealthOverride;
import org.jspecify.annotations.Nullable;

/** Turns rows into the records of a history. */
final class HistoryRows {

    private HistoryRows() {}

    static Answer answer(ResultSet row, int number) throws SQLException {
        var area = row.getString("area");
        return new Answer(
                uuid(row, "id"),
                moment(row, "occurred_at"),
                FeedbackKind.valueOf(row.getString("kind")),
                row.getObject("score", Integer.class),
                row.getInt("scale_max"),
                area == null ? null : ScorecardArea.valueOf(area));
    }

    static ServiceCase serviceCase(ResultSet row, int number) throws SQLException {
        return new ServiceCase(
                uuid(row, "id"),
                moment(row, "opened_at"),
                momentIfAny(row, "resolved_at"),
                "MAJOR".equals(row.getString("severity")),
                row.getBoolean("complaint"),
                row.getInt("contacts"),
                row.getInt("handovers"),
                row.getInt("reopenings"));
    }

    static Purchase purchase(ResultSet row, int number) throws SQLException {
        return new Purchase(
                uuid(row, "id"), moment(row, "occurred_at"), row.getBigDecimal("amount"), row.getString("currency"));
    }

    static Contract contract(ResultSet row, int number) throws SQLException {
        return new Contract(
                uuid(row, "id"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Contract.Outcome.valueOf(row.getString("outcome")),
                day(row, "decided_on"));
    }

    static Mention mention(ResultSet row, int number) throws SQLException {
        return new Mention(uuid(row, "id"), moment(row, "occurred_at"), row.getObject("sentiment", Double.class));
    }

    static Referral referral(ResultSet row, int number) throws SQLException {
        return new Referral(uuid(row, "id"), moment(row, "occurred_at"));
    }

    static StageOverride override(ResultSet row, int number) throws SQLException {
        return new StageOverride(
                uuid(row, "id"),
                LifecycleStage.valueOf(row.getString("stage")),
                row.getString("reason"),
                row.getString("author"),
                moment(row, "begins_at"),
                moment(row, "ends_at"),
                momentIfAny(row, "undone_at"));
    }

    static HealthOverride healthOverride(ResultSet row, int number) throws SQLException {
        return new HealthOverride(
                uuid(row, "id"),
                row.getDouble("value"),
                row.getString("reason"),
                row.getString("author"),
                moment(row, "begins_at"),
                moment(row, "ends_at"),
                momentIfAny(row, "undone_at"));
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant momentIfAny(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
