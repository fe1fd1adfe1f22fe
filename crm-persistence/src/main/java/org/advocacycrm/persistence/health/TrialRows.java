package org.advocacycrm.persistence.health;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.health.trial.Backtest;
import org.advocacycrm.health.trial.BandMove;
import org.advocacycrm.health.trial.BandMoves;
import org.advocacycrm.health.trial.HealthTrial;
import org.advocacycrm.health.trial.TrialQuestion;
import org.advocacycrm.health.trial.TrialQuestion.WhoWasLost;
import org.advocacycrm.health.trial.TrialQuestion.WhoWouldMove;
import org.advocacycrm.standing.HealthBand;

/** Turns rows into trials and what they found. */
final class TrialRows {

    private static final String MOVE = "WHO_WOULD_MOVE";

    private TrialRows() {}

    static String kind(Class<? extends TrialQuestion> question) {
        return question == WhoWouldMove.class ? MOVE : "WHO_WAS_LOST";
    }

    static HealthTrial trial(ResultSet row, int number) throws SQLException {
        return new HealthTrial(
                row.getObject("id", UUID.class),
                question(row),
                row.getObject("version", Integer.class),
                row.getObject("draft_revision", Long.class),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                HealthTrial.State.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"));
    }

    private static TrialQuestion question(ResultSet row) throws SQLException {
        return row.getString("kind").equals(MOVE)
                ? new WhoWouldMove()
                : new WhoWasLost(
                        row.getObject("day", LocalDate.class), row.getInt("within_days"), row.getDouble("enough"));
    }

    static BandMoves.Cell cell(ResultSet row, int number) throws SQLException {
        return new BandMoves.Cell(
                HealthBand.valueOf(row.getString("band_before")),
                HealthBand.valueOf(row.getString("band_after")),
                row.getLong("customers"));
    }

    static BandMove move(ResultSet row) throws SQLException {
        return new BandMove(
                new CustomerId(row.getObject("customer_id", UUID.class)),
                HealthBand.valueOf(row.getString("band_before")),
                HealthBand.valueOf(row.getString("band_after")),
                row.getObject("score_before", Double.class),
                row.getObject("score_after", Double.class));
    }

    static Backtest.Fifth fifth(ResultSet row, int number) throws SQLException {
        return new Backtest.Fifth(
                row.getInt("fifth"),
                row.getLong("customers"),
                row.getLong("lost"),
                row.getDouble("lowest"),
                row.getDouble("highest"));
    }
}
