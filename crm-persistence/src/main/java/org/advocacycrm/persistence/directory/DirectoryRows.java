package org.advocacycrm.persistence.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.directory.CustomerLine;
import org.advocacycrm.directory.CustomerProfile;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.standing.HealthBand;
import org.jspecify.annotations.Nullable;

/** Turns rows into the lines and profiles of the directory. */
final class DirectoryRows {

    private DirectoryRows() {}

    static CustomerLine line(ResultSet row, int number) throws SQLException {
        var band = named(row, "health_band", HealthBand::valueOf);
        return new CustomerLine(
                new CustomerId(row.getObject("id", UUID.class)),
                row.getString("source"),
                row.getString("external_id"),
                row.getString("name"),
                CustomerKind.valueOf(row.getString("kind")),
                row.getString("country"),
                named(row, "value_tier", ValueTier::valueOf),
                named(row, "segment", AdvocacySegment::valueOf),
                named(row, "segment_before", AdvocacySegment::valueOf),
                named(row, "stage", LifecycleStage::valueOf),
                band == null ? HealthBand.NOT_ENOUGH_DATA : band,
                row.getObject("health", Double.class),
                row.getObject("health_change", Double.class),
                row.getObject("health_coverage", Double.class),
                trend(row),
                momentIfAny(row, "last_contact_at"),
                day(row, "renewal_due_on"),
                momentIfAny(row, "computed_at"),
                row.getBoolean("objected"),
                row.getString("owner"),
                day(row, "next_step"));
    }

    static CustomerProfile profile(ResultSet row, int number) throws SQLException {
        return new CustomerProfile(
                line(row, number),
                row.getString("email"),
                row.getString("phone"),
                row.getString("locale"),
                row.getString("time_zone"),
                row.getString("region"),
                row.getString("city"),
                row.getString("postal_code"),
                day(row, "birth_date"),
                day(row, "acquired_on"),
                day(row, "ended_on"),
                Arrays.asList((String[]) row.getArray("tags").getArray()),
                row.getBoolean("stub"),
                moment(row, "created_at"),
                moment(row, "updated_at"));
    }

    static Cube.Cell cell(ResultSet row, int number) throws SQLException {
        return new Cube.Cell(
                ranked(row, "segment", AdvocacySegment.values()),
                ranked(row, "stage", LifecycleStage.values()),
                ranked(row, "band", HealthBand.values()),
                ranked(row, "tier", ValueTier.values()),
                row.getString("country"),
                Objects.requireNonNull(ranked(row, "kind", CustomerKind.values())),
                row.getBoolean("moved_down"),
                row.getBoolean("mailable"),
                row.getBoolean("objected"),
                row.getLong("customers"));
    }

    private static <T> @Nullable T ranked(ResultSet row, String column, T[] scale) throws SQLException {
        var rank = row.getObject(column, Integer.class);
        return rank == null ? null : scale[rank];
    }

    private static List<@Nullable Double> trend(ResultSet row) throws SQLException {
        var numbers = new ArrayList<@Nullable Double>();
        var array = row.getArray("health_trend");
        if (array != null) {
            for (var number : (@Nullable Float[]) array.getArray()) {
                numbers.add(number == null ? null : number.doubleValue());
            }
        }
        return numbers;
    }

    private static <T> @Nullable T named(ResultSet row, String column, Function<String, T> valueOf)
            throws SQLException {
        var name = row.getString(column);
        return name == null ? null : valueOf.apply(name);
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
