package org.advocacycrm.persistence.ruleset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.advocacy.SegmentEvidence;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifecycle.LifecycleFacts;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.ruleset.KnownStanding;
import org.jspecify.annotations.Nullable;

/** Turns rows into standings with what they were decided on. */
record KnownRows(ZoneId zone) {

    KnownStanding known(ResultSet row, int number) throws SQLException {
        var at = row.getObject("computed_at", OffsetDateTime.class).toInstant();
        var openMajor = row.getBoolean("open_major");
        return new KnownStanding(
                new CustomerId(row.getObject("customer_id", UUID.class)),
                facts(row, LocalDate.ofInstant(at, zone), openMajor),
                new SegmentEvidence(
                        row.getObject("likelihood", Integer.class),
                        row.getInt("promotions"),
                        row.getInt("attacks"),
                        openMajor,
                        false,
                        row.getObject("satisfaction", Double.class)),
                row.getObject("health", Double.class),
                LifecycleRule.valueOf(row.getString("stage_rule")),
                row.getString("segment_rule"),
                at);
    }

    private static LifecycleFacts facts(ResultSet row, LocalDate today, boolean openMajor) throws SQLException {
        return new LifecycleFacts(
                today,
                day(row, "began_on"),
                row.getBoolean("end_recorded"),
                row.getBoolean("beginning_recorded"),
                row.getBoolean("interested"),
                days(row),
                row.getInt("renewals"),
                row.getBoolean("contract_running"),
                row.getBoolean("lost_contracts"),
                day(row, "last_lost_on"),
                day(row, "back_after_loss_on"),
                openMajor,
                stage(row.getString("said_by_staff")));
    }

    private static List<LocalDate> days(ResultSet row) throws SQLException {
        var numbers = (Integer[]) row.getArray("purchase_days").getArray();
        var days = new ArrayList<LocalDate>(numbers.length);
        for (var number : numbers) {
            days.add(LocalDate.ofEpochDay(number));
        }
        return days;
    }

    private static @Nullable LifecycleStage stage(@Nullable String name) {
        return name == null ? null : LifecycleStage.valueOf(name);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
