package org.advocacycrm.persistence.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.migration.Audience;
import org.advocacycrm.migration.Flow;
import org.advocacycrm.migration.MigrationMatrix;
import org.advocacycrm.migration.Migrations;
import org.advocacycrm.migration.Move;
import org.advocacycrm.migration.Mover;
import org.advocacycrm.migration.Position;
import org.advocacycrm.migration.Span;
import org.advocacycrm.shared.Company;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcMigrations implements Migrations {

    private final JdbcClient database;
    private final Company company;

    JdbcMigrations(JdbcClient database, Company company) {
        this.database = database;
        this.company = company;
    }

    @Override
    public long objected(Audience audience) {
        return database.sql(MigrationSql.OBJECTED)
                .param("tiers", tiers(audience))
                .param("countries", array(audience.countries()))
                .query(Long.class)
                .single();
    }

    @Override
    public MigrationMatrix between(Span span, Audience audience) {
        return new MigrationMatrix(asked(MigrationSql.MATRIX, span, audience)
                .query((row, number) -> new Move(
                        position(row, "was"),
                        position(row, "is_now"),
                        row.getLong("customers"),
                        row.getBigDecimal("value")))
                .list());
    }

    @Override
    public List<Mover> movers(Span span, Audience audience, Position was, Position is, int skipped, int most) {
        return asked(MigrationSql.MOVERS, span, audience)
                .param("was", was.name())
                .param("is", is.name())
                .param("skipped", skipped)
                .param("most", most)
                .query(JdbcMigrations::mover)
                .list();
    }

    @Override
    public List<Flow> flows(YearMonth last, int months, Audience audience) {
        return database.sql(MigrationSql.FLOWS)
                .param("first", last.minusMonths(months).atDay(1))
                .param("last", last.minusMonths(1).atDay(1))
                .param("tiers", tiers(audience))
                .param("countries", array(audience.countries()))
                .query((row, number) -> new Flow(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getLong("up"),
                        row.getLong("down")))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Span span, Audience audience) {
        return database.sql(sql)
                .param("from", span.from())
                .param("to", span.to())
                .param(
                        "spentSince",
                        span.to().minusDays(364).atStartOfDay(company.zone()).toOffsetDateTime())
                .param(
                        "spentUntil",
                        span.to().plusDays(1).atStartOfDay(company.zone()).toOffsetDateTime())
                .param("currency", company.currency().getCurrencyCode())
                .param("tiers", tiers(audience))
                .param("countries", array(audience.countries()));
    }

    private static String[] tiers(Audience audience) {
        return audience.tiers().stream().map(Enum::name).toArray(String[]::new);
    }

    private static String[] array(Set<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static Mover mover(ResultSet row, int number) throws SQLException {
        var segmentRule = row.getString("segment_rule");
        var stageRule = row.getString("stage_rule");
        return new Mover(
                new CustomerId(row.getObject("id", UUID.class)),
                row.getString("name"),
                tier(row.getString("value_tier")),
                row.getString("country"),
                position(row, "was"),
                position(row, "is_now"),
                segmentRule,
                stageRule == null ? null : LifecycleRule.valueOf(stageRule),
                row.getObject("from_day", LocalDate.class),
                row.getBigDecimal("value"));
    }

    private static @Nullable ValueTier tier(@Nullable String name) {
        return name == null ? null : ValueTier.valueOf(name);
    }

    private static Position position(ResultSet row, String column) throws SQLException {
        return Position.valueOf(row.getString(column));
    }
}
